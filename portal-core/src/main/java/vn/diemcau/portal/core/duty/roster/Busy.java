package vn.diemcau.portal.core.duty.roster;

import java.time.Instant;
import java.util.UUID;

/** A time at which somebody is on duty already. @param shift null for one that is not stored yet @param place where, empty if the caller may not know */
record Busy(UUID shift, UUID person, Instant begins, Instant ends, String place) {

    boolean overlaps(Instant from, Instant to) {
        return begins.isBefore(to) && ends.isAfter(from);
    }
}
