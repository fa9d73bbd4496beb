package vn.diemcau.portal.core.duty.swaps;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Deed;

/**
 * A swap as those see it who have to do with it.
 *
 * @param back       the shift in return; null for none
 * @param own        whether the caller has asked
 * @param forCaller  whether the caller was asked
 * @param party      whether it is in a section of the party, whose deeds others do not read
 * @param decidedBy  the name of the keeper; empty while nobody has decided
 */
public record SwapLine(UUID id, SwapState state, String roleName, String sectionCode, String sectionName, UUID shift, Instant begins,
                       Instant ends, Back back, UUID askedBy, String askedByName, UUID askedOf, String askedOfName, String words,
                       Instant askedAt, Instant answeredAt, Instant decidedAt, String decidedBy, boolean own, boolean forCaller,
                       boolean party) {

    /** The shift that is given in return. */
    public record Back(UUID shift, String roleName, Instant begins, Instant ends) {
    }

    /** What the audit trail says of a step. */
    Deed deed(String action) {
        return new Deed(action, sectionCode, "shift", shift.toString(), roleName, party ? Deed.Readers.MEMBERS : Deed.Readers.ALL, Map.of(),
                Map.of("people", askedByName + " → " + askedOfName, "swap", state.name()));
    }

    /** Whether it is still open. */
    public boolean open() {
        return state == SwapState.ASKED || state == SwapState.ACCEPTED;
    }
}
