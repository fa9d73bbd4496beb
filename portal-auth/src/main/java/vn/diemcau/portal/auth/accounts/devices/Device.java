package vn.diemcau.portal.auth.accounts.devices;

import java.time.Instant;

/**
 * A browser in which the person is logged in.
 *
 * @param session    the id of the log-in
 * @param browser    with its version, such as {@code Firefox/140.0}; {@code Other} if it does not say
 * @param system     the operating system; {@code Other} if it is not known
 * @param mobile     whether it is a phone or a tablet
 * @param address    the network address at log-in
 * @param lastAccess when Keycloak last heard of it, which is not every request to the portal
 * @param current    whether it is the one that asks
 */
public record Device(String session, String browser, String system, boolean mobile, String address, Instant start,
                     Instant lastAccess, boolean current) {
}
