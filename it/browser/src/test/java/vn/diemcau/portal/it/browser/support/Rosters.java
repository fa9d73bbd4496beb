package vn.diemcau.portal.it.browser.support;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Rosters of the demo hospital, moved against the clock: for whoever looks, that is the same as time going by. */
public final class Rosters {

    private Rosters() {
    }

    /** All shifts of a role are so many hours earlier; negative for later. */
    public static void earlier(String role, int hours) {
        change("update shift set begins_at = begins_at - interval '" + hours + " hours', ends_at = ends_at - interval '" + hours
                + " hours' where role_id in (select id from duty_role where name = ?)", role);
    }

    /** Whether all staff see the shifts of a role that go on now. */
    public static void publishCurrent(String role, boolean published) {
        change("update shift set published = " + published + " where begins_at <= now() and ends_at > now()"
                + " and role_id in (select id from duty_role where name = ?)", role);
    }

    private static void change(String sql, String role) {
        var database = RunningPortal.stack().database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, role);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
