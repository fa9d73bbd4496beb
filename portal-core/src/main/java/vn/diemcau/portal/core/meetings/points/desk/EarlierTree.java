package vn.diemcau.portal.core.meetings.points.desk;

import java.time.Instant;
import java.util.UUID;

/** A meeting whose points can be taken over. */
public record EarlierTree(UUID meeting, String title, Instant begins, long points) {
}
