package vn.diemcau.portal.it.browser.support;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Deadlines of tasks, moved against the clock: for whoever looks, that is the same as time going by. */
public final class Deadlines {

    private Deadlines() {
    }

    /** The deadline of the task of this title is so many days earlier. */
    public static void earlier(String title, int days) {
        var database = RunningPortal.stack().database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.prepareStatement("update task set due_on = due_on - ? where title = ?")) {
            statement.setInt(1, days);
            statement.setString(2, title);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
