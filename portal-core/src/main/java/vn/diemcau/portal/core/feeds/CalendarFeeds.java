package vn.diemcau.portal.core.feeds;

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
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Addresses under which a calendar reads without a log-in what is somebody's own, or the hospital's weekly calendar: one for each
 * kind. Each has a secret of 192 bits, which is shown once and of which a fingerprint is kept; a new one, or none, ends the old one
 * at once. They end with the person's work.
 */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

    private static final int BYTES = 24;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Duration BACK = Duration.ofDays(62);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST = 2_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private FeedRecords records;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<PortalDeed> deeds;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080")
    private String home;

    /** When the caller's addresses were made; a kind without one is missing. */
    @RequiresPermission(Permission.STAFF)
    public Map<FeedKind, Instant> made() {
        return records.made();
    }

    /** A new address for the caller. @return its secret @throws Refused if the caller is nobody of whom there is a record */
    @RequiresPermission(Permission.STAFF)
    public String make(FeedKind kind) {
        var person = records.caller().orElseThrow(() -> new Refused("feed", "feed.refused.nobody"));
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        records.put(person, kind, fingerprint(secret), clock.instant());
        tell(kind.deed("made"));
        return secret;
    }

    /** From now on there is no address of this kind of the caller. */
    @RequiresPermission(Permission.STAFF)
    public void revoke(FeedKind kind) {
        if (records.remove(kind)) {
            tell(kind.deed("revoked"));
        }
    }

    /**
     * The calendar behind a secret, for whoever brings it: from two months ago to a year ahead, 2,000 events at most.
     *
     * @throws NotFound if there is none of this kind
     */
    public Feed calendar(FeedKind kind, String secret) {
        if (!SECRET.matcher(secret).matches()) {
            throw new NotFound("calendar");
        }
        var now = clock.instant();
        var found = records.behind(kind, fingerprint(secret), now.minus(BACK), now.plus(AHEAD), MOST).orElseThrow(() -> new NotFound("calendar"));
        return CalendarText.of(kind, found, home, now);
    }

    private static String fingerprint(String secret) {
        return Fingerprint.sha256(secret.getBytes(US_ASCII));
    }

    private void tell(String action) {
        deeds.fire(new PortalDeed(new Deed(action, null, "account", access.caller().username(), access.caller().name(), Deed.Readers.ALL,
                Map.of(), Map.of())));
    }
}
