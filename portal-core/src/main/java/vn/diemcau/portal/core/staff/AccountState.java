package vn.diemcau.portal.core.staff;

/** The account of a person, from one day to leave to the day of coming back. */
public enum AccountState {

    /** The person has none. */
    NONE,
    OPEN,
    /** The day has come; the identity server has not confirmed it yet. */
    CLOSING,
    CLOSED,
    /** The person is back; the identity server has not confirmed it yet. */
    OPENING
}
