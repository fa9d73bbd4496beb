package vn.diemcau.portal.core.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;

/**
 * Tells PostgreSQL on whose behalf a transaction works, by one statement before anything else of it. The policies of the
 * tables (row-level security) let pass what this caller may read and write, and nothing at all without the statement.
 *
 * <p>What is stated holds until the transaction ends; the connection goes back to the pool without it.
 */
@ApplicationScoped
class CallerStatement {

    private static final String SQL = """
            select set_config('portal.caller', ?, true), set_config('portal.username', ?, true),
                set_config('portal.staff', ?, true), set_config('portal.member', ?, true), set_config('portal.editor', ?, true),
                set_config('portal.admin', ?, true), set_config('portal.runs', ?, true), set_config('portal.system', ?, true)""";
    private static final String CODE = "[a-z0-9]+";

    /** What is known of a transaction: the portal works by itself; or the statement has been made. */
    private enum Stage { OF_SYSTEM, STATED }

    @Inject
    private Access access;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** The current transaction is the portal's own work; to be said before it first reaches the database. */
    void system() {
        if (transaction.getResource(Stage.class) != null) {
            throw new IllegalStateException("work of the portal itself needs a transaction of its own");
        }
        transaction.putResource(Stage.class, Stage.OF_SYSTEM);
    }

    /** @throws IllegalStateException outside a transaction, where a statement would not last until the next one */
    void before(Connection connection) throws SQLException {
        if (transaction.getTransactionKey() == null) {
            connection.close();
            throw new IllegalStateException("the database is reached within transactions only");
        }
        var stage = transaction.getResource(Stage.class);
        if (stage != Stage.STATED) {
            state(connection, stage == null ? caller() : Caller.STRANGER, stage == Stage.OF_SYSTEM);
            transaction.putResource(Stage.class, Stage.STATED);
        }
    }

    private static void state(Connection connection, Caller caller, boolean system) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setString(1, caller.subject());
            statement.setString(2, caller.username());
            statement.setString(3, onOff(caller.staff()));
            statement.setString(4, codes(caller.sectionsWith(SectionRole.MEMBER)));
            statement.setString(5, codes(caller.sectionsWith(SectionRole.EDITOR)));
            statement.setString(6, codes(caller.sectionsWith(SectionRole.ADMIN)));
            statement.setString(7, onOff(caller.staff() && caller.portalAdmin()));
            statement.setString(8, onOff(system));
            statement.execute();
        }
    }

    /** Work on a thread without a request is nobody's. */
    private Caller caller() {
        try {
            return access.caller();
        } catch (ContextNotActiveException nobody) {
            return Caller.STRANGER;
        }
    }

    private static String onOff(boolean value) {
        return value ? "on" : "off";
    }

    /** Only what can be the code of a section: a group named "noi,ctxh" is not two of them. */
    private static String codes(Set<String> codes) {
        return codes.stream().filter(code -> code.matches(CODE)).collect(Collectors.joining(","));
    }
}
