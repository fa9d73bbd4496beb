package vn.diemcau.portal.core.staff.transfer.plan;

/** What becomes of a person or a post. */
public enum Deal {
    NONE, CREATE, CHANGE
}
