package vn.diemcau.portal.auth.accounts;

import java.time.Instant;
import java.util.List;

/**
 * A log-in that still lasts at the identity server.
 *
 * @param lastAccess when the identity server last heard of it, which is not every request to the portal
 * @param address    the network address of the client at log-in
 * @param clients    the programs that were reached by it, such as {@code portal}
 */
public record AccountSession(String id, Instant start, Instant lastAccess, String address, List<String> clients) {
}
