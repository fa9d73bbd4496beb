package vn.diemcau.portal.core.meetings.points.desk;

import java.time.Instant;
import java.util.UUID;

/** A file of points that was sent. @param rows what was read out of it, as JSON @param ignored headings that mean nothing */
public record PointFile(UUID id, String fileName, String rows, String ignored, Instant sentAt) {
}
