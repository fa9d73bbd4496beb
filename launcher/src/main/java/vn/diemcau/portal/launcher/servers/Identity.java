package vn.diemcau.portal.launcher.servers;

/**
 * How the portal reaches the log-in server.
 *
 * @param portal   the client with which people log in
 * @param accounts the client with which the portal itself looks after accounts
 */
public record Identity(String issuer, Client portal, Client accounts) {

    /** A client of the realm; without a secret it is not used. */
    public record Client(String id, String secret) {
    }
}
