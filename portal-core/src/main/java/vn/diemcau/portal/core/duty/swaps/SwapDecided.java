package vn.diemcau.portal.core.duty.swaps;

import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/** A keeper has decided; told within the transaction. @param swap as it is now */
public record SwapDecided(SwapLine swap) implements Audited {

    @Override
    public Deed deed() {
        return swap.deed("duty.swap_decided");
    }
}
