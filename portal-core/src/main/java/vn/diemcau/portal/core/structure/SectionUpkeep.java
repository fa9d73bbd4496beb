package vn.diemcau.portal.core.structure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.auth.accounts.SectionGroups;
import vn.diemcau.portal.core.shared.DatabaseReady;

/**
 * Brings Keycloak to what the database says of sections: at the start every section gets the groups that it lacks, as after
 * an import of the realm; and what a server that stopped or lost sight of Keycloak has left is finished.
 */
@ApplicationScoped
class SectionUpkeep {

    private static final Logger LOG = Logger.getLogger(SectionUpkeep.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "portal.upkeep.every", defaultValue = "PT30S")
    private Duration every;

    @Inject
    private SectionWork work;

    @Inject
    private SectionGroups groups;

    @Inject
    private Event<SectionsMerged> merged;

    private volatile boolean compared;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            var sections = work.sections();
            if (!compared) {
                sections.forEach(groups::ensure);
                compared = true;
            }
            work.left().forEach(piece -> attempt(piece, sections));
        } catch (AccountsFailure | IllegalStateException silent) {
            LOG.log(Level.FINE, "Sections and their groups are compared again later", silent);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Sections and their groups could not be compared; tried again later", failed);
        }
    }

    /** What cannot be finished now does not hold up the rest. */
    private void attempt(SectionWork.Piece piece, List<String> sections) {
        try {
            finish(piece, sections);
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "What was begun for the section {0} waits: {1}", new Object[] {piece.code(), later.getMessage()});
        }
    }

    /** A section that was not stored in the end needs no groups; those in which somebody is are left alone. */
    private void finish(SectionWork.Piece piece, List<String> sections) {
        if (!piece.into().isEmpty()) {
            groups.ensure(piece.code());
            groups.ensure(piece.into());
            merged.fire(new SectionsMerged(piece.code(), piece.into()));
        } else if (sections.contains(piece.code())) {
            groups.ensure(piece.code());
        } else {
            groups.deleteIfEmpty(piece.code());
        }
        work.end(piece.code());
    }
}
