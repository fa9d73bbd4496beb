package vn.diemcau.portal.core.meetings.live;

import java.time.Instant;
import java.util.UUID;

/** Something said to all who watch, such as where the lunch is. */
public record Announcement(UUID id, Instant at, String text, String author) {
}
