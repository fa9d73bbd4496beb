package vn.diemcau.portal.core.duty.transfer.plan;

import java.util.List;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterEntry;
import vn.diemcau.portal.core.shared.Refused;

/**
 * What an entry of a file comes to.
 *
 * @param role    the name of the role that is meant; as it is written if none is known
 * @param person  who is meant, with their number; as it is written if nobody is known
 * @param terms   the shift; null if it cannot be understood
 * @param reasons what cannot be understood, or speaks against it
 */
public record PlannedShift(RosterEntry entry, Kind kind, String role, String person, ShiftTerms terms, List<Refused> reasons) {

    /** What becomes of an entry. */
    public enum Kind {
        /** It cannot be understood. */ REFUSED,
        /** Its person is elsewhere at the time, or gone. */ CLASH,
        /** It is new and leaves its person too little rest. */ TIGHT,
        /** It is new. */ NEW,
        /** It stands in the roster already. */ SAME
    }

    /** Whether it can be added to the roster. */
    public boolean possible() {
        return kind == Kind.NEW || kind == Kind.TIGHT;
    }
}
