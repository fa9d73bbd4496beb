package vn.diemcau.portal.core.duty.transfer.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Texts;

/** The heading of a day in a grid: {@code 1}, {@code 01}, {@code 1/11}, {@code 01/11/2026}, {@code 2026-11-01}, {@code T2 1}, {@code CN 01/11}. */
public final class DayHeading {

    private static final Pattern WEEKDAY = Pattern.compile("^(?:t[2-7]\\b|thu (?:[2-7]|hai|ba|tu|nam|sau|bay)\\b|cn\\b|chu nhat\\b|ngay\\b)[\\s,.:-]*"
            + "|[\\s,(-]+(?:t[2-7]|cn)\\)?$");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:[/.-]\\d{1,2}(?:[/.-](?:\\d{4}|\\d{2}))?)?|\\d{4}-\\d{2}-(\\d{2})");

    private static final Pattern NAME = Pattern.compile("t[2-7]|(?:thu )?(?:[2-7]|hai|ba|tu|nam|sau|bay)|cn|chu nhat");
    private static final int LAST = 31;

    private DayHeading() {
    }

    /** The day as it is written, without its name in the week; nothing if it is none. */
    public static Optional<String> of(String cell) {
        var written = WEEKDAY.matcher(Texts.fold(cell)).replaceAll("").strip();
        return number(written) >= 1 && number(written) <= LAST ? Optional.of(written) : Optional.empty();
    }

    /** Which day of a month is written; 0 if none. */
    static int number(String written) {
        var match = DAY.matcher(written);
        return match.matches() ? Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1)) : 0;
    }

    /** Whether it is the name of a day of the week and nothing else. */
    static boolean isNameOnly(String cell) {
        return NAME.matcher(Texts.fold(cell)).matches();
    }

    static boolean isDay(String cell) {
        return of(cell).isPresent();
    }
}
