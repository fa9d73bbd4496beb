package vn.diemcau.portal.core.meetings;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of a list of meetings.
 *
 * @param accent of the section that holds it
 * @param chairs the names of the chairs, between commas; empty if there is none yet
 * @param part   what the caller is at it, or null
 */
public record MeetingCard(UUID id, String title, MeetingKind kind, MeetingState state, Instant beginsAt, Instant endsAt, String place,
                          String sectionCode, String sectionName, int accent, String chairs, Part part) {
}
