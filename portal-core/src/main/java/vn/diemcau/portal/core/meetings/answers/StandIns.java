package vn.diemcau.portal.core.meetings.answers;

/** Whom people may send to a meeting in their place. */
public enum StandIns {
    /** Somebody who holds a post in the same section. */
    SECTION,
    ANYBODY, NOBODY
}
