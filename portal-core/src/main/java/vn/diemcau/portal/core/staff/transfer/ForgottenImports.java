package vn.diemcau.portal.core.staff.transfer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.core.shared.DatabaseReady;

/** Removes lists that nobody has applied after a day, and the rows of applied ones when they can no longer be undone. */
@ApplicationScoped
class ForgottenImports {

    private static final Logger LOG = Logger.getLogger(ForgottenImports.class.getName());
    private static final int EVERY_MINUTES = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ImportRecords records;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(this::forget, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void forget() {
        try {
            records.forgetOld();
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "Old lists of staff are removed later", silent);
        }
    }
}
