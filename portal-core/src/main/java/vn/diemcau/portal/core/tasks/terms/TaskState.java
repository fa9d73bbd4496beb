package vn.diemcau.portal.core.tasks.terms;

/** How far a task has got. That its deadline has passed is no state: it is worked out from the day on which somebody looks. */
public enum TaskState {
    /** The section that leads it has not yet said that it has taken it on. */
    GIVEN,
    /** It is being worked on. */
    ACCEPTED,
    /** Those who work on it say that it is done; who gave it has not yet confirmed. */
    REPORTED,
    DONE,
    CANCELLED;

    /** Whether it is not over. */
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }

    /** Whether those who work on it still have something to do. */
    public boolean isWorkedOn() {
        return this == GIVEN || this == ACCEPTED;
    }
}
