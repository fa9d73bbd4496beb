package vn.diemcau.portal.core.meetings.answers;

/** What somebody has answered to an invitation. */
public enum Answer {
    NONE, YES, NO,
    /** Somebody else goes in their place. */
    STAND_IN
}
