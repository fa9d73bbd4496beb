/** The pages of an agenda, its papers, notes and minutes, and of meetings made from earlier ones. */
package vn.diemcau.portal.web.meetings.agenda;
