package vn.diemcau.portal.core.staff.transfer.plan;

/** What a row comes to, in the order in which people want to see it. */
public enum Kind {
    REFUSED, CREATED, CHANGED, UNCHANGED
}
