package vn.diemcau.portal.core.notices;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.core.shared.DatabaseReady;

/** Lets go what people were told long ago: it names people, and nobody looks for it any more. */
@ApplicationScoped
class OldNotices {

    private static final Logger LOG = Logger.getLogger(OldNotices.class.getName());
    private static final int EVERY_HOURS = 12;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private OldNotices itself;

    @Inject
    private OldNoticeRecords records;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(() -> itself.forget(), 1, EVERY_HOURS, TimeUnit.HOURS);
    }

    @ActivateRequestContext
    void forget() {
        try {
            records.forget();
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "Old notices are forgotten later", silent);
        }
    }
}
