/** People, their posts, what they say of themselves and when they leave. */
package vn.diemcau.portal.it.staff;
