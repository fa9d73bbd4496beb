package vn.diemcau.portal.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.launcher.servers.DatabaseRole;
import vn.diemcau.portal.launcher.servers.PostgresServer;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Ports;

/** The data folder of a time when one role worked with the tables and owned them too. */
class EarlierDataTest {

    private static final DatabaseRole PORTAL = new DatabaseRole("portal", "secret");
    private static final DatabaseRole OWNER = new DatabaseRole("portal_owner", "hidden");

    private final Path repository = Path.of(System.getProperty("portal.repository")).toAbsolutePath().normalize();
    private final Home home = new Home(repository.resolve(".run/earlier-data-tests"));
    private final int port = Ports.free();

    @Test
    void isHandedOverToTheOwnerWithoutLosingAnything() throws SQLException {
        Folders.delete(home.postgresData());
        with(PORTAL, () -> ask(PORTAL, "create table note as select 'kept' as text; select text from note"));
        with(OWNER, () -> {
            assertThat(ask(OWNER, "select tableowner || ' ' || (select text from note) from pg_tables where tablename = 'note'"))
                    .isEqualTo("portal_owner kept");
            assertThat(ask(OWNER, "select pg_get_userbyid(datdba) from pg_database where datname = 'portal'")).isEqualTo("portal_owner");
            assertThatThrownBy(() -> ask(PORTAL, "select text from note")).hasMessageContaining("permission denied");
            return null;
        });
        Folders.delete(home.postgresData());
    }

    private interface Work {

        Object run() throws SQLException;
    }

    private void with(DatabaseRole owner, Work work) throws SQLException {
        try (var server = new PostgresServer(home, port, PORTAL, owner, false, System.err::println)) {
            server.start();
            work.run();
        }
    }

    private String ask(DatabaseRole role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(PostgresServer.url(port), role.name(), role.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
