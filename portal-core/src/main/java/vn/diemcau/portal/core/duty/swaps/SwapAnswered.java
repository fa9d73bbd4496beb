package vn.diemcau.portal.core.duty.swaps;

import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/** The colleague has answered, or who asked has taken it back; told within the transaction. @param swap as it is now */
public record SwapAnswered(SwapLine swap) implements Audited {

    @Override
    public Deed deed() {
        return swap.deed("duty.swap_answered");
    }
}
