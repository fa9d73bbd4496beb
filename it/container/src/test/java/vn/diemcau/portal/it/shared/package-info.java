/** What all features share. */
package vn.diemcau.portal.it.shared;
