package vn.diemcau.portal.core.tasks.boards;

/** The part that a section has in a task. */
public enum Part {
    LEADS, COOPERATES, GAVE
}
