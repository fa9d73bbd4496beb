package vn.diemcau.portal.core.duty.transfer.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * From when to when a shift lasts, as rosters write it.
 *
 * @param lastDay the day on which it ends, if the file says it; null to find out by the times
 */
record Hours(int from, int to, LocalDate lastDay) {

    private static final String TIME = "(\\d{1,2}(?:\\s*(?:h|gio|g|:|\\.)\\s*\\d{0,2}(?::\\d{2})?)?)";
    private static final Pattern SPAN = Pattern.compile("[(\\[]?\\s*" + TIME + "\\s*(?:[-\u2013\u2014\u2192]|den)\\s*" + TIME + "\\s*[)\\]]?$");
    private static final Pattern WITH_DAY = Pattern.compile("(.*?)\\b(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)\\b(.*)");

    /** The hours at the end of a text, and what stands before them. */
    record Found(String before, Hours hours) {
    }

    /** @throws Refused if hours are there which are no times of day */
    static Optional<Found> in(String text) {
        var line = Texts.line(text);
        var folded = Texts.fold(line);
        var match = SPAN.matcher(folded);
        return match.find() ? Optional.of(new Found((folded.length() == line.length() ? line : folded).substring(0, match.start()).strip(),
                new Hours(DayTime.minutes("from", match.group(1)), DayTime.minutes("to", match.group(2)), null))) : Optional.empty();
    }

    /** @throws Refused if one is no time of day, or is missing */
    static Hours of(String from, String to, Days days) {
        var end = WITH_DAY.matcher(to);
        return end.matches() ? new Hours(time("from", from), time("to", (end.group(1) + end.group(3)).strip()), days.any(end.group(2)))
                : new Hours(time("from", from), time("to", to), null);
    }

    private static int time(String field, String written) {
        if (written.isEmpty()) {
            throw new Refused(field, "roster.refused." + field);
        }
        var begin = WITH_DAY.matcher(written);
        return DayTime.minutes(field, begin.matches() ? (begin.group(1) + begin.group(3)).strip() : written);
    }

    /** @throws Refused if it ends before it begins, or is too long */
    ShiftTerms on(LocalDate day, UUID role, UUID person, String note) {
        return ShiftTerms.written(role, person, day, from, to, lastDay, note);
    }
}
