/** One's own shifts as a calendar, under an address that only its owner knows. */
package vn.diemcau.portal.core.duty.feeds;
