package vn.diemcau.portal.core.meetings.minutes;

import java.time.Instant;
import java.util.UUID;

/** What was put right after the minutes were approved. */
public record Addendum(UUID id, Instant at, String author, String text) {
}
