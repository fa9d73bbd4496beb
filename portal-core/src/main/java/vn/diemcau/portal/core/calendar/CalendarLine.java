package vn.diemcau.portal.core.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of a week.
 *
 * @param kind      what it is: an entry of the calendar, a meeting of the caller's own, a duty of the caller's own
 * @param meetingId the meeting that it stands for and that the caller may read, or null
 * @param chairId   the record of who leads it, or null
 * @param section   the short name of the section that prepares it
 */
public record CalendarLine(UUID id, Kind kind, UUID meetingId, String title, Instant beginsAt, Instant endsAt, String chair, UUID chairId,
                           String participants, String place, String section, int accent, EntryState state, String remark, long version) {

    /** What a line is. */
    public enum Kind {
        ENTRY, MEETING, DUTY
    }
}
