package vn.diemcau.portal.core.requests;

/** How far a request has got. */
public enum RequestState {

    NEW, IN_PROGRESS,
    /** For the sender to tell more. */
    WAITING,
    ANSWERED, CLOSED;

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return compareTo(WAITING) <= 0;
    }
}
