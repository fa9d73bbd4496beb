package vn.diemcau.portal.core.meetings.series;

import java.time.Instant;
import java.util.UUID;

/** A meeting before or after another of a series. @param earlier whether it was before */
public record SeriesLine(UUID id, String title, Instant begins, boolean earlier) {
}
