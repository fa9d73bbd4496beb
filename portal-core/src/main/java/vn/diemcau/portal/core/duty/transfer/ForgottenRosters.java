package vn.diemcau.portal.core.duty.transfer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.core.shared.DatabaseReady;

/** Removes files with rosters that nobody has applied within a day. */
@ApplicationScoped
class ForgottenRosters {

    private static final Logger LOG = Logger.getLogger(ForgottenRosters.class.getName());
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
            LOG.log(Level.WARNING, "Old files with rosters are removed later", silent);
        }
    }
}
