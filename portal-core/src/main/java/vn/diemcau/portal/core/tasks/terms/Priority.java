package vn.diemcau.portal.core.tasks.terms;

/** How pressing a task is. */
public enum Priority {
    NORMAL, HIGH, URGENT
}
