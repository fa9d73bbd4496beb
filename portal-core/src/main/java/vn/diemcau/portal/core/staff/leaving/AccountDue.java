package vn.diemcau.portal.core.staff.leaving;

/**
 * The account of somebody who has left is to be closed, or that of somebody who is back to be opened. Whoever looks after
 * accounts does it while the event is told; if that fails, it fails.
 */
public final class AccountDue {

    private final String username;
    private final boolean closed;
    private boolean leftClosed;

    AccountDue(String username, boolean closed) {
        this.username = username;
        this.closed = closed;
    }

    /** The log-in name. */
    public String username() {
        return username;
    }

    /** Whether it is to be closed. */
    public boolean closed() {
        return closed;
    }

    /** Says that an account that was to be opened stays closed, since it was not the leaving that had closed it. */
    public void leaveClosed() {
        leftClosed = true;
    }

    boolean isLeftClosed() {
        return leftClosed;
    }
}
