package vn.diemcau.portal.core.duty.swaps;

import java.util.Map;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/** A keeper has decided; told within the transaction. @param swap as it is now */
public record SwapDecided(SwapLine swap) implements Audited {

    @Override
    public Deed deed() {
        return new Deed("duty.swap_decided", swap.sectionCode(), "shift", swap.shift().toString(), swap.roleName(), Deed.Readers.ALL, Map.of(),
                Map.of("people", swap.askedByName() + " → " + swap.askedOfName(), "swap", swap.state().name()));
    }
}
