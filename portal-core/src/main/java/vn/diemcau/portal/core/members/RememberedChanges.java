package vn.diemcau.portal.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.auth.RoleChanges;
import vn.diemcau.portal.core.shared.ContentNumbers;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;

/**
 * The changes of roles, kept in memory as long as the database says that there are no newer ones.
 *
 * <p>While the database is silent the changes that were known last count: without it nothing can be read or written
 * anyway, and the page that says so can be shown.
 */
@ApplicationScoped
class RememberedChanges implements RoleChanges {

    private static final Logger LOG = Logger.getLogger(RememberedChanges.class.getName());

    /** No log-in lasts longer, so no older change can matter. */
    private static final Duration LONGEST_LOG_IN = Duration.ofDays(2);

    private record Known(long number, Map<String, Change> bySubject) {
    }

    @Inject
    private ContentNumbers numbers;

    @Inject
    private RoleChangeRecords records;

    private volatile Known known = new Known(-1, Map.of());

    @Override
    public Optional<Change> lastOf(String subject) {
        try {
            long number = numbers.of(Topic.ROLES);
            if (known.number() != number) {
                known = new Known(number, records.since(Instant.now().minus(LONGEST_LOG_IN)));
            }
        } catch (IllegalStateException silent) {
            LOG.log(Level.FINE, "The changes known last count for now", silent);
        }
        return Optional.ofNullable(known.bySubject().get(subject));
    }
}
