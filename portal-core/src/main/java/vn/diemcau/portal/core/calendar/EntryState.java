package vn.diemcau.portal.core.calendar;

/** How far an entry of the calendar has got. */
public enum EntryState {
    /** Waits for the office. */
    PROPOSED,
    /** Stands on the sheet of the week, for all staff. */
    APPROVED,
    /** The office has said no, and why. */
    DECLINED
}
