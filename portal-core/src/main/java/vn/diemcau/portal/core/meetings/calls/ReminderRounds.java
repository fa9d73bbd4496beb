package vn.diemcau.portal.core.meetings.calls;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.shared.DatabaseReady;

/** Looks every minute for who is to be reminded. */
@ApplicationScoped
class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "portal.meetings.remind.every", defaultValue = "PT1M")
    private Duration every;

    @Inject
    private ReminderRounds itself;

    @Inject
    private Reminders reminders;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(() -> itself.round(), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @ActivateRequestContext
    void round() {
        try {
            for (var kind : ReminderKind.values()) {
                reminders.remind(kind);
            }
        } catch (RuntimeException silent) {
            LOG.log(Level.WARNING, "People are reminded later", silent);
        }
    }
}
