package vn.diemcau.portal.core.duty.feeds;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/**
 * The address under which a calendar reads somebody's own published shifts without a log-in. It has a secret of 192 bits, which
 * is shown once and of which a fingerprint is kept; a new one, or none, ends the old one at once. It ends with the person's work.
 */
@ApplicationScoped
@Transactional
public class DutyFeeds {

    private static final int BYTES = 24;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Duration BACK = Duration.ofDays(62);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private FeedRecords records;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<PortalDeed> deeds;

    /** When the caller's address was made; empty if there is none. */
    @RequiresPermission(Permission.STAFF)
    public Optional<Instant> madeAt() {
        return records.madeAt();
    }

    /** A new address for the caller. @return its secret @throws Refused if the caller is nobody of whom there is a record */
    @RequiresPermission(Permission.STAFF)
    public String make() {
        var person = records.caller().orElseThrow(() -> new Refused("feed", "feed.refused.nobody"));
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        records.put(person, fingerprint(secret), clock.instant());
        tell("duty.feed_made");
        return secret;
    }

    /** From now on there is no address of the caller. */
    @RequiresPermission(Permission.STAFF)
    public void revoke() {
        if (records.remove()) {
            tell("duty.feed_revoked");
        }
    }

    /** The calendar behind a secret, for whoever brings it. @throws NotFound if there is none */
    public String calendar(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            throw new NotFound("calendar");
        }
        var now = clock.instant();
        return CalendarText.of(records.behind(fingerprint(secret), now.minus(BACK)).orElseThrow(() -> new NotFound("calendar")), now);
    }

    private static String fingerprint(String secret) {
        return Fingerprint.sha256(secret.getBytes(US_ASCII));
    }

    private void tell(String action) {
        deeds.fire(new PortalDeed(new Deed(action, null, "account", access.caller().username(), access.caller().name(), Deed.Readers.ALL,
                Map.of(), Map.of())));
    }
}
