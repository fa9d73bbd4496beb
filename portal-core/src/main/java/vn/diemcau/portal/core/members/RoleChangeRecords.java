package vn.diemcau.portal.core.members;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import vn.diemcau.portal.auth.RoleChanges.Change;
import vn.diemcau.portal.core.shared.Audited;

/** The stored changes of roles. */
@ApplicationScoped
class RoleChangeRecords {

    private static final String BEGIN = """
            insert into role_change (subject, begun_at) values (?, now()) on conflict (subject) do update set begun_at = now()""";
    private static final String FINISH = """
            update role_change set groups = ?, active = ?, changed_at = now(), begun_at = null where subject = ?""";
    private static final String SINCE = """
            select subject, groups, active, changed_at from role_change where changed_at > ?""";
    private static final String UNFINISHED = "select subject from role_change where begun_at < ?";

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Inject
    private Event<Audited> changes;

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Says that the roles of this account are about to be changed. */
    void begin(String subject) {
        with(connection -> {
            try (var statement = connection.prepareStatement(BEGIN)) {
                statement.setString(1, subject);
                return statement.executeUpdate();
            }
        });
    }

    /** Says what has become of them and who changed them: both are stored or neither. */
    @Transactional
    void finish(String subject, List<String> groups, boolean active, Audited change) {
        finish(subject, groups, active);
        changes.fire(change);
    }

    /** Says what was done to an account that nobody has used yet. */
    @Transactional
    void tell(Audited change) {
        changes.fire(change);
    }

    /** Says what has become of them. */
    void finish(String subject, List<String> groups, boolean active) {
        with(connection -> {
            try (var statement = connection.prepareStatement(FINISH)) {
                statement.setArray(1, connection.createArrayOf("text", groups.toArray()));
                statement.setBoolean(2, active);
                statement.setString(3, subject);
                return statement.executeUpdate();
            }
        });
    }

    /** The changes after this moment, by account. */
    Map<String, Change> since(Instant time) {
        return with(connection -> {
            try (var statement = at(time, connection.prepareStatement(SINCE)); var rows = statement.executeQuery()) {
                var found = new HashMap<String, Change>();
                while (rows.next()) {
                    found.put(rows.getString(1), new Change(Set.of((String[]) rows.getArray(2).getArray()),
                            rows.getBoolean(3), rows.getTimestamp(4).toInstant()));
                }
                return found;
            }
        });
    }

    /** The accounts whose change was begun before this moment and has not been finished. */
    List<String> unfinished(Instant time) {
        return with(connection -> {
            try (var statement = at(time, connection.prepareStatement(UNFINISHED)); var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }

    private static PreparedStatement at(Instant time, PreparedStatement statement) throws SQLException {
        statement.setTimestamp(1, Timestamp.from(time));
        return statement;
    }

    private <T> T with(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException silent) {
            throw new IllegalStateException("The changes of roles could not be read or written", silent);
        }
    }
}
