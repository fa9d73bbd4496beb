/** The weekly work calendar: proposals, what is in the way, approval by one office, rooms. */
package vn.diemcau.portal.it.calendar;
