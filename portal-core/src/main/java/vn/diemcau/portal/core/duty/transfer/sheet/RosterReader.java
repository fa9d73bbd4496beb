package vn.diemcau.portal.core.duty.transfer.sheet;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.shared.tables.TableFile;

/**
 * Reads a roster for a month: a list with a row for each shift, or the grid that hospitals write, with a column for each day, rows for
 * roles or people, and people or signs in its cells. Which of the two it is, the headings tell.
 */
public final class RosterReader {

    /** Shifts of a file at most: more than any section has in a month. */
    public static final int SHIFTS = 2_000;

    private static final int LINES = 2_500;
    private static final Pattern MONTH = Pattern.compile("\\bthang\\s*(\\d{1,2})\\s*(?:/|-|nam)\\s*(\\d{4})\\b");

    private RosterReader() {
    }

    /** @throws Refused if the file is none that can be read, is of another month, has no headings, no shifts or too many */
    public static RosterSheet read(Path file, YearMonth month) {
        var lines = new RosterLines();
        for (var line : TableFile.whole(file, RosterReader::isHeading, LINES)) {
            if (lines.isBeforeHeadings()) {
                line.cells().forEach(cell -> requireMonth(cell, month));
            }
            lines.take(line);
        }
        return lines.sheet();
    }

    private static boolean isHeading(String cell) {
        return RosterColumn.headed(cell).isPresent() || DayHeading.isDay(cell);
    }

    /** Days of a grid are often numbers only: what the title says of the month must agree. */
    private static void requireMonth(String cell, YearMonth month) {
        var match = MONTH.matcher(Texts.fold(cell));
        if (match.find() && !(Integer.parseInt(match.group(1)) == month.getMonthValue() && Integer.parseInt(match.group(2)) == month.getYear())) {
            throw new Refused("month", "roster.refused.month", match.group(1) + "/" + match.group(2),
                    month.getMonthValue() + "/" + month.getYear());
        }
    }
}
