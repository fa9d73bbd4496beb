package vn.diemcau.portal.core.staff.leaving;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.shared.DatabaseReady;

/**
 * Closes and opens the accounts that are due: when somebody has just said so, and every minute, which also catches up with
 * days that came while the portal was stopped and with an identity server that was silent.
 */
@ApplicationScoped
class AccountRounds {

    private static final Logger LOG = Logger.getLogger(AccountRounds.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "portal.upkeep.every", defaultValue = "PT30S")
    private Duration every;

    @Inject
    private AccountRounds itself;

    @Inject
    private DueAccounts accounts;

    @Inject
    private Event<AccountDue> due;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(() -> itself.round(), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One round; what does not work now waits for the next. */
    @ActivateRequestContext
    void round() {
        try {
            accounts.all().forEach(this::settle);
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "Accounts of leavers are looked for again later", silent);
        }
    }

    /** What goes wrong with one account, whatever it is, keeps no other waiting. */
    private void settle(DueAccounts.Due account) {
        try {
            var asked = new AccountDue(account.username(), account.closed());
            due.fire(asked);
            accounts.done(account, asked.isLeftClosed());
        } catch (RuntimeException failed) {
            LOG.log(Level.INFO, "The account of {0} waits for the next round: {1}",
                    new Object[] {account.person(), failed.getClass().getSimpleName()});
            LOG.log(Level.FINE, "Cause", failed);
        }
    }
}
