/** Reading the roster: who is on duty now, and the published roster by month and week. */
package vn.diemcau.portal.core.duty.now;
