package vn.diemcau.portal.launcher.servers;

/**
 * How to reach the portal's database.
 *
 * @param application the role with which the portal works; it sees what the policies of the tables let it see
 * @param owner       the role that owns the tables and changes them in migrations; may be the same
 */
public record Database(String url, DatabaseRole application, DatabaseRole owner) {
}
