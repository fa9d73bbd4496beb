/** Whom to call. */
package vn.diemcau.portal.web.contacts;
