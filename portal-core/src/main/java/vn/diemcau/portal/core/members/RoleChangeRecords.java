package vn.diemcau.portal.core.members;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
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
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.RoleChanges.Change;
import vn.diemcau.portal.core.shared.Audited;

/** The stored changes of roles. */
@ApplicationScoped
class RoleChangeRecords {

    private static final String BEGIN = """
            insert into role_change (subject, begun_at, begun_by, begun_by_name, begun_section) values (?, now(), ?, ?, nullif(?, ''))
            on conflict (subject) do update set begun_at = now(), begun_by = excluded.begun_by,
                begun_by_name = excluded.begun_by_name, begun_section = excluded.begun_section""";
    private static final String FINISH = """
            update role_change set groups = ?, active = ?, changed_at = now(), begun_at = null where subject = ?""";
    private static final String SINCE = """
            select subject, groups, active, changed_at from role_change where changed_at > ?""";
    private static final String UNFINISHED = """
            select subject, begun_at, coalesce(begun_by_name, ''), coalesce(begun_section, '') from role_change where begun_at < ?""";
    private static final String CLOSING = """
            update role_change set closed_by_leaving = ? or coalesce(closed_by_leaving, false) where subject = ?""";
    private static final String OPENED = "update role_change set closed_by_leaving = null where subject = ?";
    private static final String CLOSED_BY_LEAVING = """
            select 1 from role_change where subject = ? and not coalesce(closed_by_leaving, true)""";

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Inject
    private Event<Audited> changes;

    @Inject
    private Access access;

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * A change that was begun and not finished.
     *
     * @param by      the name of whoever began it; empty for the portal itself
     * @param section the code of the section in which a role was to change; empty if it was about the account as such
     */
    record Unfinished(String subject, Instant begunAt, String by, String section) {
    }

    /**
     * Says that the roles of this account are about to be changed.
     *
     * @param section the code of the section in which; null if it is about the account as such
     */
    void begin(String subject, String section) {
        var caller = caller();
        change(BEGIN, subject, caller.subject(), caller.name(), section);
    }

    /** Work on a thread without a request is nobody's. */
    private Caller caller() {
        try {
            return access.caller();
        } catch (ContextNotActiveException nobody) {
            return Caller.STRANGER;
        }
    }

    /** Says that the owner of this account leaves. @param open whether the account was open until now */
    void closing(String subject, boolean open) {
        change(CLOSING, open, subject);
    }

    /** Says that whoever closes this account next is not thought of as leaving. */
    void opened(String subject) {
        change(OPENED, subject);
    }

    /** Whether the account was open until its owner left; so it is taken to be if nobody has asked then. */
    boolean wasClosedByLeaving(String subject) {
        return with(connection -> {
            try (var statement = prepared(connection, CLOSED_BY_LEAVING, subject); var rows = statement.executeQuery()) {
                return !rows.next();
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

    /** Says what has become of a change that somebody else has begun. @return whether it was still unfinished */
    boolean finish(Unfinished change, List<String> groups, boolean active) {
        return 0 < with(connection -> {
            try (var statement = connection.prepareStatement(FINISH + " and begun_at = ?")) {
                statement.setArray(1, connection.createArrayOf("text", groups.toArray()));
                statement.setBoolean(2, active);
                statement.setString(3, change.subject());
                statement.setTimestamp(4, Timestamp.from(change.begunAt()));
                return statement.executeUpdate();
            }
        });
    }

    /** The changes that were begun before this moment and have not been finished. */
    List<Unfinished> unfinished(Instant time) {
        return with(connection -> {
            try (var statement = at(time, connection.prepareStatement(UNFINISHED)); var rows = statement.executeQuery()) {
                var found = new ArrayList<Unfinished>();
                while (rows.next()) {
                    found.add(new Unfinished(rows.getString(1), rows.getTimestamp(2).toInstant(), rows.getString(3), rows.getString(4)));
                }
                return found;
            }
        });
    }

    private void change(String sql, Object... values) {
        with(connection -> {
            try (var statement = prepared(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
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
