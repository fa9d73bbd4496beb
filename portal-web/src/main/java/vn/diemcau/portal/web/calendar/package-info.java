/** The pages of the weekly work calendar: the sheet of a week, what is proposed, approval, rooms. */
package vn.diemcau.portal.web.calendar;
