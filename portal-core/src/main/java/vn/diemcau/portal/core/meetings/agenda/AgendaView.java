package vn.diemcau.portal.core.meetings.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;

/** The agenda of a meeting with its computed times, in the order in which it is gone through. */
public record AgendaView(MeetingView view, List<AgendaEntry> entries) {

    /** When the last item is over. */
    public Instant ends() {
        return entries.isEmpty() ? view.meeting().getBeginsAt()
                : entries.stream().map(AgendaEntry::ends).max(Instant::compareTo).orElseThrow();
    }

    /** Minutes of all items together. */
    public long total() {
        return Duration.between(view.meeting().getBeginsAt(), ends()).toMinutes();
    }

    /** By how many minutes the items go past the end of the meeting; 0 if they do not. */
    public long over() {
        return Math.max(0, Duration.between(view.meeting().getEndsAt(), ends()).toMinutes());
    }

    /** How many minutes of the meeting no item has taken; 0 if none. */
    public long spare() {
        return Math.max(0, Duration.between(ends(), view.meeting().getEndsAt()).toMinutes());
    }

    /** Whether somebody who is to speak no longer works here on the day of the meeting. */
    public boolean missingSpeakers() {
        return entries.stream().flatMap(entry -> entry.item().speakers().stream()).anyMatch(Speaker::left);
    }
}
