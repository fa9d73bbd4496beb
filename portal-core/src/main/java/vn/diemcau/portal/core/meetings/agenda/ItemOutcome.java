package vn.diemcau.portal.core.meetings.agenda;

/** What became of an item. */
public enum ItemOutcome {
    OPEN, DONE, NOT_DONE, POSTPONED;

    /** Whether the next meeting of the series takes it up again. */
    public boolean isCarriedOver() {
        return this == NOT_DONE || this == POSTPONED;
    }
}
