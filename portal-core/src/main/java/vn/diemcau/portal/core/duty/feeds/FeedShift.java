package vn.diemcau.portal.core.duty.feeds;

import java.time.Instant;
import java.util.UUID;

/** A shift as a calendar shows it. @param changes counts up with each change, so that calendars take it over */
record FeedShift(UUID id, String role, String section, Instant begins, Instant ends, String note, long changes) {
}
