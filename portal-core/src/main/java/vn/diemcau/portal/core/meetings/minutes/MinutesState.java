package vn.diemcau.portal.core.meetings.minutes;

/** How far minutes have got. */
public enum MinutesState {
    /** Written by those who prepare the meeting. */
    DRAFT,
    /** Before the chair. */
    SUBMITTED,
    /** Not changed any more. */
    APPROVED
}
