/** Meetings made from earlier ones: the same again, and the next of a series with what was left open. */
package vn.diemcau.portal.core.meetings.series;
