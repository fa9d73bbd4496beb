package vn.diemcau.portal.core.meetings.live.headcount;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.core.shared.DatabaseReady;

/**
 * Looks every two seconds whether figures have changed. Hundreds of points report within a minute, and tens of thousands may
 * watch: each would hear of every single report otherwise.
 */
@ApplicationScoped
class HeadcountRounds {

    private static final Logger LOG = Logger.getLogger(HeadcountRounds.class.getName());
    private static final int EVERY_SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private HeadcountRounds itself;

    @Inject
    private HeadcountTelling telling;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(() -> itself.round(), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @ActivateRequestContext
    void round() {
        try {
            telling.waiting().forEach(this::tell);
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "Figures are told in the next round", silent);
        }
    }

    private void tell(UUID meeting) {
        try {
            telling.tell(meeting);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The figures of meeting " + meeting + " could not be told and are tried again", failed);
        }
    }
}
