package vn.diemcau.portal.core.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.shared.DatabaseReady;

/** Lets go of events that nobody can have missed any more: what they told stands in the record of the meeting. */
@ApplicationScoped
class LiveUpkeep {

    private static final Logger LOG = Logger.getLogger(LiveUpkeep.class.getName());
    private static final int EVERY_HOURS = 12;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LiveUpkeep itself;

    @Inject
    private StoredEvents stored;

    /** Days after the last event on a topic. */
    @Inject
    @ConfigProperty(name = "portal.live.keep-days", defaultValue = "90")
    private int keepDays;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(() -> itself.forget(), 1, EVERY_HOURS, TimeUnit.HOURS);
    }

    @ActivateRequestContext
    void forget() {
        try {
            stored.forget(keepDays);
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "Old live events are forgotten later", silent);
        }
    }
}
