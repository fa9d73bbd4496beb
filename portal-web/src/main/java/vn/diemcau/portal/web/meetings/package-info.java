/** The pages of meetings: lists, the form, and a meeting with what belongs to it. */
package vn.diemcau.portal.web.meetings;
