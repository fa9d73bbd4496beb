package vn.diemcau.portal.launcher.servers;

/** How the portal reaches the log-in server. */
public record Identity(String issuer, String clientId, String clientSecret) {
}
