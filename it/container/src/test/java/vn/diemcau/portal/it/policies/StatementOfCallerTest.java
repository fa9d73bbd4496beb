package vn.diemcau.portal.it.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Without the statement of the caller nothing is visible, and none outlives its transaction. */
@InsideTheServer
class StatementOfCallerTest {

    private static final int POOL = 20;

    @Resource(lookup = "jdbc/portal", shareable = false)
    private DataSource database;

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private Rows rows;

    private UUID article;

    @BeforeEach
    void write() {
        article = articles.published(Audience.hospital()).getId();
    }

    @Test
    void aConnectionThatStatesNobodySeesNothing() throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : Tables.names()) {
                if (Tables.SHOWN_TO_EVERYBODY.contains(table)) {
                    continue;
                }
                assertThat(number(connection, "select count(*) from " + table)).as(table).isZero();
            }
        }
    }

    @Test
    void aConnectionGoesBackToThePoolWithoutItsCaller() throws SQLException {
        var server = callers.as("ctxh.admin", () -> programmer.rows("select cast(pg_backend_pid() as text)")).get(0);
        assertThat(number(pooled(), Long.parseLong(server))).isZero();
    }

    /** Takes all connections of the pool at once, the one that was used before among them. */
    private List<Connection> pooled() throws SQLException {
        var all = new ArrayList<Connection>();
        for (int i = 0; i < POOL; i++) {
            all.add(database.getConnection());
        }
        return all;
    }

    private static long number(List<Connection> all, long server) throws SQLException {
        try {
            for (var connection : all) {
                if (number(connection, "select pg_backend_pid()") == server) {
                    return number(connection, "select count(*) from article")
                            + number(connection, "select count(*) where current_setting('portal.staff', true) = 'on'");
                }
            }
            throw new AssertionError("the connection is no longer in the pool");
        } finally {
            for (var connection : all) {
                connection.close();
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void outsideATransactionTheDatabaseIsNotReached() {
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> programmer.articleOutsideATransaction(article)))
                .hasStackTraceContaining("within transactions only");
    }

    @Test
    void theCallerIsStatedOnceInATransaction() {
        assertThat(callers.as("ctxh.editor", () -> programmer.rows(
                "select current_setting('portal.caller') || ':' || current_setting('portal.editor')"))).containsExactly("ctxh.editor:ctxh");
    }

    @Test
    void aCallersTransactionCannotBecomeThePortalsOwn() {
        assertThatThrownBy(() -> programmer.then(() -> hospital.ensure())).hasMessageContaining("transaction of its own");
    }

    @Test
    void theRoleOfTheApplicationOwnsNothingAndIsLetPastNoPolicy() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(number(connection, "select count(*) from pg_class where relowner = current_user::regrole")).isZero();
            assertThat(number(connection, """
                    select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole)""")).isZero();
            assertThatThrownBy(() -> number(connection, "select count(*) from flyway_schema_history")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void theRoleOfTheApplicationMayOnlyAddToTheAuditTrail() {
        for (var attempt : List.of("update audit_entry set actor_name = 'nobody'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> callers.as("admin", () -> programmer.change(attempt))).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void readingsAreCountedForNobodyInParticular() throws SQLException {
        long before = rows.number("select views from article where id = ?", article);
        try (var connection = database.getConnection()) {
            number(connection, "select 1 from count_readings('" + article + "', 3)");
            number(connection, "select 1 from count_readings('" + article + "', -2)");
            assertThat(number(connection, "select count(*) from article")).isZero();
        }
        assertThat(rows.number("select views from article where id = ?", article)).isEqualTo(before + 3);
    }
}
