package vn.diemcau.portal.core.members;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.accounts.Accounts;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.core.members.RoleChangeRecords.Unfinished;
import vn.diemcau.portal.core.shared.DatabaseReady;

/**
 * Finishes changes of roles in the middle of which a server was stopped or lost sight of Keycloak or the database:
 * Keycloak knows what has become of them.
 */
@ApplicationScoped
class UnfinishedChanges {

    private static final Logger LOG = Logger.getLogger(UnfinishedChanges.class.getName());

    /** Longer than any change takes, so that nobody else is at it. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(60);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "portal.upkeep.every", defaultValue = "PT30S")
    private Duration every;

    @Inject
    private UnfinishedChanges itself;

    @Inject
    private RoleChangeRecords records;

    @Inject
    private RepairedChanges repairs;

    @Inject
    private SectionMembers groups;

    @Inject
    private Accounts accounts;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(() -> itself.finish(), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @ActivateRequestContext
    void finish() {
        try {
            records.unfinished(Instant.now().minus(GIVEN_UP)).forEach(this::finish);
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "Unfinished changes of roles are looked for again later", silent);
        }
    }

    private void finish(Unfinished change) {
        try {
            repairs.repair(change, groups.groupsOf(change.subject()), accounts.withId(change.subject()));
        } catch (AccountsFailure silent) {
            LOG.log(Level.FINE, "An unfinished change of roles waits for the identity server", silent);
        }
    }
}
