package vn.diemcau.portal.core.tasks.terms;

/** Whether a task is for the near term (trước mắt) or the long one (lâu dài). */
public enum Term {
    NEAR, LONG
}
