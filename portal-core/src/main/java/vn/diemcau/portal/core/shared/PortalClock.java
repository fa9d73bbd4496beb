package vn.diemcau.portal.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock by which the portal says who is on duty. It goes as the server's does, but for the system property
 * {@value #AHEAD}, which sets it forward or back: for rehearsals and for tests that look at the end of a shift.
 */
@ApplicationScoped
class PortalClock {

    /** A duration such as {@code PT8H}; can be changed while the portal runs. */
    static final String AHEAD = "portal.clock.ahead";

    @Produces
    @Singleton
    Clock clock() {
        return new Movable(HospitalDay.ZONE);
    }

    private static final class Movable extends Clock {

        private final ZoneId zone;

        Movable(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Movable(other);
        }

        @Override
        public Instant instant() {
            var ahead = System.getProperty(AHEAD);
            return ahead == null ? Instant.now() : Instant.now().plus(Duration.parse(ahead));
        }
    }
}
