/**
 * Meetings (cuộc họp, hội nghị): what a section holds, from the draft to the closed record. Its parts (agenda, people, points
 * and what follows) stand in packages below and ask {@link vn.diemcau.portal.core.meetings.MeetingAccess} who may do what.
 */
package vn.diemcau.portal.core.meetings;
