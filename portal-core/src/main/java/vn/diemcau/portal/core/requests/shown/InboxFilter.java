package vn.diemcau.portal.core.requests.shown;

/** Which requests of an inbox are shown. */
public enum InboxFilter {
    /** What still has to be done, the most pressing first. */
    OPEN,
    /** What is answered or closed, the newest first. */
    DONE
}
