package vn.diemcau.portal.core.duty.roster;

import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.shared.Refused;

/** What speaks against one of many shifts. @param reason null if nothing does, or it is there already */
public record Judged(ShiftTerms terms, Verdict verdict, Refused reason) {

    /** Nothing; too little rest, which may be; it stands in the roster already; it cannot be. */
    public enum Verdict { FREE, TIGHT, SAME, IMPOSSIBLE }

    /** Whether it can be added. */
    public boolean possible() {
        return verdict == Verdict.FREE || verdict == Verdict.TIGHT;
    }
}
