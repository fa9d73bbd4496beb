package vn.diemcau.portal.core.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Who is on duty for what, from when to when. */
public record ShiftTerms(UUID role, UUID person, Instant begins, Instant ends, String note) {

    /** A shift at most, in days. */
    public static final int DAYS = 7;
    private static final int NOTE = 200;

    /** @throws Refused if it ends before it begins, is too long, or a note is */
    public ShiftTerms {
        note = Texts.line("note", note, NOTE);
        if (!ends.isAfter(begins)) {
            throw new Refused("to", "duty.refused.order");
        }
        if (Duration.between(begins, ends).compareTo(Duration.ofDays(DAYS)) > 0) {
            throw new Refused("to", "duty.refused.long", DAYS);
        }
    }

    /**
     * A shift as people write it: from 19:00 to 7:00 ends on the next day, from 7:00 to 7:00 lasts 24 hours, to 24:00 ends with
     * the day.
     *
     * @param lastDay the day on which it ends, if it is neither the first nor the next; null to find out by the times
     */
    public static ShiftTerms written(UUID role, UUID person, LocalDate day, int from, int to, LocalDate lastDay, String note) {
        var end = lastDay != null ? lastDay : to <= from ? day.plusDays(1) : day;
        return new ShiftTerms(role, person, DayTime.moment(day, from), DayTime.moment(end, to), note);
    }

    /** The same for somebody else. */
    public ShiftTerms by(UUID other) {
        return new ShiftTerms(role, other, begins, ends, note);
    }
}
