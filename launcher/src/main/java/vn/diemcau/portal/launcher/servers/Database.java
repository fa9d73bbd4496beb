package vn.diemcau.portal.launcher.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach the portal's database. */
public record Database(String url, String user, String password) {

    /** A new connection as the portal's own user. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
