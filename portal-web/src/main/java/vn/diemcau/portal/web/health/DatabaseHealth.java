package vn.diemcau.portal.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.diemcau.portal.core.shared.DatabaseStart;

/** Ready only when the database answers and has the schema of this release. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int TIMEOUT_SECONDS = 2;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Inject
    private DatabaseStart start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(start.isDone() && answers()).build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(TIMEOUT_SECONDS);
        } catch (SQLException silent) {
            return false;
        }
    }
}
