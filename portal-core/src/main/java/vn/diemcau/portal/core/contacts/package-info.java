/** Whom to call: the quick contact (liên hệ nhanh) that is one tap away on every page. */
package vn.diemcau.portal.core.contacts;
