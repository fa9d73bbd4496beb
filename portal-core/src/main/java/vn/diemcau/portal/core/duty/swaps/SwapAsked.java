package vn.diemcau.portal.core.duty.swaps;

import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/** Somebody has asked a colleague to take a shift; told within the transaction. @param swap as it is now */
public record SwapAsked(SwapLine swap) implements Audited {

    @Override
    public Deed deed() {
        return swap.deed("duty.swap_asked");
    }
}
