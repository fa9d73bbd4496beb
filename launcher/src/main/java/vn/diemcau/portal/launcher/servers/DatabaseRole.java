package vn.diemcau.portal.launcher.servers;

/** A role of PostgreSQL that may log in. */
public record DatabaseRole(String name, String password) {
}
