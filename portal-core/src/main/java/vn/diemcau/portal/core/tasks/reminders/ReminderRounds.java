package vn.diemcau.portal.core.tasks.reminders;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.shared.DatabaseReady;

/**
 * Reminds of deadlines: three days and one day before, on the day, and every week after it. What fell due while the portal was
 * stopped is caught up with, once.
 */
@ApplicationScoped
class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "portal.tasks.every", defaultValue = "PT10M")
    private Duration every;

    @Inject
    private ReminderRounds itself;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(() -> itself.round(), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One round; what does not work now waits for the next. */
    @ActivateRequestContext
    void round() {
        try {
            var today = LocalDate.now(clock);
            for (var due : reminders.due(today)) {
                reminders.remind(due);
            }
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "Deadlines are looked for again later", silent);
        }
    }
}
