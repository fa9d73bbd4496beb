package vn.diemcau.portal.core.members;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import vn.diemcau.portal.auth.RoleChanges.Change;

/** The stored changes of roles. Those older than any log-in can be are of no use and are left out. */
@ApplicationScoped
class RoleChangeRecords {

    private static final String ALL = "select subject, groups, active, changed_at from role_change where changed_at > ?";
    private static final String WRITE = """
            insert into role_change (subject, groups, active, changed_at) values (?, ?, ?, ?)
            on conflict (subject) do update set groups = excluded.groups, active = excluded.active, changed_at = excluded.changed_at""";

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    Map<String, Change> since(Instant time) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(ALL)) {
            statement.setTimestamp(1, Timestamp.from(time));
            try (var rows = statement.executeQuery()) {
                var found = new HashMap<String, Change>();
                while (rows.next()) {
                    found.put(rows.getString(1), new Change(Set.of((String[]) rows.getArray(2).getArray()),
                            rows.getBoolean(3), rows.getTimestamp(4).toInstant()));
                }
                return found;
            }
        }
    }

    void write(String subject, Change change) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, subject);
            statement.setArray(2, connection.createArrayOf("text", change.groups().toArray()));
            statement.setBoolean(3, change.active());
            statement.setTimestamp(4, Timestamp.from(change.at()));
            statement.executeUpdate();
        }
    }
}
