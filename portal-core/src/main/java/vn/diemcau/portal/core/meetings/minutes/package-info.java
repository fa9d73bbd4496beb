/** The minutes of a meeting: compiled, edited, approved by the chair; what is put right later is added below. */
package vn.diemcau.portal.core.meetings.minutes;
