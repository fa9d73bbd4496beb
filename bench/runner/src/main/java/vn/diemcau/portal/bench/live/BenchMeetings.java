package vn.diemcau.portal.bench.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import vn.diemcau.portal.launcher.servers.Database;

/** Two meetings for the whole hospital in the portal's database, and events on them, stored as features store them. */
final class BenchMeetings implements AutoCloseable {

    private final Connection connection;
    private final UUID watched = UUID.randomUUID();
    private final UUID stalled = UUID.randomUUID();

    BenchMeetings(Database database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
        try (var statement = connection.createStatement()) {
            statement.execute("set portal.system = 'on'");
        }
        try (var insert = connection.prepareStatement("""
                insert into meeting (id, section_id, title, kind, state, begins_at, ends_at, audience, begun_at, version)
                select ?, id, 'Live', 'ONLINE', 'RUNNING', now(), now() + interval '3 hours', 'HOSPITAL', now(), 1 from section where code = 'ctxh'""")) {
            for (UUID meeting : new UUID[] {watched, stalled}) {
                insert.setObject(1, meeting);
                insert.executeUpdate();
            }
        }
    }

    String path() {
        return "/api/v1/live/" + watched + "?after=0";
    }

    String stalledPath() {
        return "/api/v1/live/" + stalled + "?after=0";
    }

    /** Said and committed. */
    void say(String data) {
        say(watched, data);
    }

    void sayToStalled(String data) {
        say(stalled, data);
    }

    private void say(UUID meeting, String data) {
        try (var statement = connection.prepareStatement("select say_live(?, 'step', ?)")) {
            statement.setObject(1, meeting);
            statement.setString(2, data);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
