package vn.diemcau.portal.core.meetings;

/** How far a meeting has got. */
public enum MeetingState {

    /** Being prepared; nobody else knows of it. */
    DRAFT,
    /** Those who are invited know of it. */
    CALLED,
    RUNNING,
    /** Held; minutes and conclusions are being written. */
    ENDED,
    /** The record is complete and is not changed any more. */
    CLOSED,
    /** It will not be held. */
    CANCELLED;

    /** Whether it is still to be held. */
    public boolean isToCome() {
        return this == DRAFT || this == CALLED;
    }

    /** Whether nothing of it is changed any more. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
