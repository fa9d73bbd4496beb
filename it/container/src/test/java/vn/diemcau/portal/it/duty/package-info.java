/** The duty roster and the quick contact that follows it. */
package vn.diemcau.portal.it.duty;
