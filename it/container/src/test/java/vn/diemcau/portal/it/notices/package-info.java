/** What people are told of, and nobody else. */
package vn.diemcau.portal.it.notices;
