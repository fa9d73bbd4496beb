package vn.diemcau.portal.core.duty.swaps;

/** How far a swap has come. */
public enum SwapState {
    /** The colleague has not answered. */
    ASKED,
    /** The colleague would; a keeper has to decide. */
    ACCEPTED,
    /** The colleague would not. */
    DECLINED,
    /** Taken back by who asked. */
    WITHDRAWN,
    /** Decided by a keeper, and done. */
    APPROVED,
    /** Decided by a keeper: everything stays as it is. */
    REFUSED
}
