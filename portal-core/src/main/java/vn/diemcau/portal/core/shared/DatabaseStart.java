package vn.diemcau.portal.core.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this release, once, before anything reads it.
 *
 * <p>If the database does not answer yet the portal starts all the same, says that it is not ready, and tries again
 * until it does: nobody has to restart a server because another one was slower. Several servers may start at once;
 * Flyway lets one of them work.
 */
@ApplicationScoped
public class DatabaseStart {

    private static final Logger LOG = Logger.getLogger(DatabaseStart.class.getName());
    private static final int RETRY_SECONDS = 2;

    /** For a moment only, as the role that owns the tables. */
    @Resource(lookup = "jdbc/portal-owner")
    private DataSource owner;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Event<DatabaseReady> ready;

    private volatile boolean done;

    void begin(@Observes Startup startup) {
        attempt();
    }

    /** Whether the schema is in place and first content, if asked for, has been loaded. */
    public boolean isDone() {
        return done;
    }

    private void attempt() {
        try {
            migrate();
            ready.fire(new DatabaseReady());
            done = true;
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "The database could not be prepared; trying again in {0} s: {1}",
                    new Object[] {RETRY_SECONDS, notNow.getMessage()});
            LOG.log(Level.FINE, "Cause", notNow);
            executor.schedule(this::attempt, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void migrate() {
        var flyway = Flyway.configure(DatabaseStart.class.getClassLoader()).dataSource(owner)
                .initSql("set portal.system = 'on'").placeholders(Map.of("application", roleOfApplication()))
                .resourceProvider(new MigrationScripts()).load();
        flyway.migrate();
        if (flyway.info().applied().length == 0) {
            throw new IllegalStateException("no migration was found on the class path");
        }
    }

    /** The role with which the portal works; the last script gives it what it needs. */
    private String roleOfApplication() {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getUserName().replace("'", "''");
        } catch (SQLException silent) {
            throw new IllegalStateException(silent.getMessage(), silent);
        }
    }
}
