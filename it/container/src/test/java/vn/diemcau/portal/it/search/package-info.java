/** What is found, however it is typed. */
package vn.diemcau.portal.it.search;
