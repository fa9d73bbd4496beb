package vn.diemcau.portal.core.staff.leaving;

/**
 * The account of somebody who has left is to be closed, or that of somebody who is back to be opened. Whoever looks after
 * accounts does it while the event is told; if that fails, it fails.
 *
 * @param username the log-in name
 * @param closed   whether it is to be closed
 */
public record AccountDue(String username, boolean closed) {
}
