package vn.diemcau.portal.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.shared.DatabaseReady;

/**
 * Every hour, puts together what the editor has saved by itself and removes what is older than the trail is kept. What may go
 * is decided by the functions of the database that do it; the application's role can remove nothing.
 */
@ApplicationScoped
class AuditUpkeep {

    private static final Logger LOG = Logger.getLogger(AuditUpkeep.class.getName());
    private static final int EVERY_MINUTES = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private AuditRecords records;

    /** Days for which an entry is kept; what is below a year counts as a year. */
    @Inject
    @ConfigProperty(name = "portal.audit.keep-days", defaultValue = "1826")
    private int keepDays;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(this::run, 1, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void run() {
        try {
            int together = records.thin();
            int gone = records.forget(keepDays);
            LOG.log(Level.FINE, "Audit trail: {0} entries put together, {1} removed", new Object[] {together, gone});
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "The audit trail is looked after later", silent);
        }
    }
}
