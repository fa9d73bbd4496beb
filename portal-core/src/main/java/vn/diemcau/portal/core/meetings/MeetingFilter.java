package vn.diemcau.portal.core.meetings;

/** Which meetings a list shows. */
public enum MeetingFilter {
    /** Called and not over yet, the next first. */
    COMING,
    /** Over, the last first. */
    PAST,
    /** Drafts of those who prepare them. */
    DRAFTS
}
