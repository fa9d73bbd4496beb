/** The duty roster on screen: read by all staff, written by its keepers. */
package vn.diemcau.portal.web.duty;
