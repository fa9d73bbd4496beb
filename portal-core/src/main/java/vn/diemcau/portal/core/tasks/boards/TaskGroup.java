package vn.diemcau.portal.core.tasks.boards;

/** The parts of a list, in its order. */
public enum TaskGroup {
    /** Worked on after the deadline. */
    OVERDUE,
    /** Due until Sunday. */
    WEEK,
    /** Due later, or all the time. */
    LATER,
    /** Said to be done, not yet confirmed. */
    WAITING,
    /** Done or cancelled, the newest first. */
    DONE
}
