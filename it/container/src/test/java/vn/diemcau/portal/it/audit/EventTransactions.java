package vn.diemcau.portal.it.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.diemcau.portal.core.members.RoleChanged;

/** Transactions around what the portal does. */
@ApplicationScoped
@Transactional
public class EventTransactions {

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Inject
    private Event<RoleChanged> changes;

    /** Does the work and then fails. */
    public void rolledBack(Runnable work) {
        work.run();
        throw new IllegalStateException("rolled back");
    }

    /** Stores the roles by JDBC and tells it, as the portal does when Keycloak has taken a change. */
    public void roleChanged(RoleChanged change) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into role_change (subject, changed_at) values (?, now())")) {
            statement.setString(1, change.account());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        changes.fire(change);
    }
}
