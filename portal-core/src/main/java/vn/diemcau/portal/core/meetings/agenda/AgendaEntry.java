package vn.diemcau.portal.core.meetings.agenda;

import java.time.Duration;
import java.time.Instant;

/**
 * An item in its place: numbered, with the times that follow from the beginning of the meeting.
 *
 * @param number as {@code 2.1}
 * @param depth  0 for the items at the top
 * @param ends   when it and all items below it are over
 * @param first  whether there is none before it beside it
 * @param last   whether there is none after it beside it
 */
public record AgendaEntry(AgendaItem item, String number, int depth, Instant begins, Instant ends, boolean first, boolean last) {

    /** How long it takes with all items below it, in minutes. */
    public long minutes() {
        return Duration.between(begins, ends).toMinutes();
    }

    /** Whether it can be moved below the one before it. */
    public boolean sinkable() {
        return !first && depth < AgendaTree.DEEPEST;
    }
}
