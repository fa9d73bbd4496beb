package vn.diemcau.portal.core.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.mail.MailDelivery.Outcome;
import vn.diemcau.portal.core.shared.DatabaseReady;

/** Looks for mail that is due: at once when some has been queued, and every few seconds for what was tried in vain. */
@ApplicationScoped
class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class.getName());
    private static final int FORGET_EVERY_HOURS = 6;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "portal.mail.every", defaultValue = "PT10S")
    private Duration every;

    @Inject
    private MailRounds itself;

    @Inject
    private MailDelivery delivery;

    private final AtomicBoolean atIt = new AtomicBoolean();

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(() -> itself.round(), 0, every.toMillis(), TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> itself.forget(), 1, FORGET_EVERY_HOURS, TimeUnit.HOURS);
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued mail) {
        executor.execute(() -> itself.round());
    }

    /** Sends until nothing is due or the mail server is away; what does not work now waits for the next round. */
    @ActivateRequestContext
    void round() {
        if (!atIt.compareAndSet(false, true)) {
            return;
        }
        try {
            while (delivery.next() == Outcome.SETTLED) {
                LOG.fine("One mail is settled");
            }
        } catch (RuntimeException silent) {
            LOG.log(Level.WARNING, "Mail is looked for again later", silent);
        } finally {
            atIt.set(false);
        }
    }

    @ActivateRequestContext
    void forget() {
        try {
            delivery.forget();
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "Old mail is forgotten later", silent);
        }
    }
}
