package vn.diemcau.portal.core.calendar.lunar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * A day of the Vietnamese lunar calendar (âm lịch), reckoned from the new moons and the places of the sun as they are at
 * UTC+7, which Viet Nam has used for it since 1968; in a few years it therefore differs from the Chinese one.
 *
 * <p>A month begins with the day of a new moon. Month 11 holds the winter solstice. If there are thirteen months from one
 * month 11 to the next, the first in which the sun enters no new twelfth of its path is a leap month (tháng nhuận).
 *
 * @param month 1 to 12
 * @param leap  whether it is the second month of this number
 */
public record LunarDate(int day, int month, int year, boolean leap) {

    private static final int NOVEMBER = 11;
    private static final int MONTHS = 12;
    private static final int SOLSTICE = 9;
    private static final int LONGEST_COMMON_YEAR = 365;
    private static final int SHORTEST_MONTH = 29;

    /** The lunar date of a day; right from 1968 to about 2100. */
    public static LunarDate of(LocalDate date) {
        int number = (int) date.getLong(JulianFields.JULIAN_DAY);
        int begin = Sky.newMoon(Sky.moonBy(number));
        int from = november(date.getYear());
        int to = from;
        int year = date.getYear();
        if (from >= begin) {
            from = november(year - 1);
        } else {
            to = november(year + 1);
            year++;
        }
        return inYear(number - begin + 1, (begin - from) / SHORTEST_MONTH, from, to, year);
    }

    /** @param after how many months after month 11 of the year before */
    private static LunarDate inYear(int day, int after, int from, int to, int year) {
        int leapAfter = to - from > LONGEST_COMMON_YEAR ? leapAfter(from) : Integer.MAX_VALUE;
        int month = (NOVEMBER + after - (after >= leapAfter ? 1 : 0) - 1) % MONTHS + 1;
        boolean before = month >= NOVEMBER && after < MONTHS / 3;
        return new LunarDate(day, month, before ? year - 1 : year, after == leapAfter);
    }

    /** The first day of month 11 of a year. */
    private static int november(int year) {
        int last = (int) LocalDate.of(year, MONTHS, 31).getLong(JulianFields.JULIAN_DAY);
        int moon = Sky.moonBy(last);
        return Sky.newMoon(Sky.sunTwelfth(Sky.newMoon(moon)) >= SOLSTICE ? moon - 1 : moon);
    }

    /** How many months after month 11 the leap month comes, in a year that has one. */
    private static int leapAfter(int from) {
        int moon = Sky.moonBy(from);
        int after = 1;
        while (after < MONTHS + 1 && Sky.sunTwelfth(Sky.newMoon(moon + after)) != Sky.sunTwelfth(Sky.newMoon(moon + after + 1))) {
            after++;
        }
        return after;
    }

    /** As it stands small beside the solar date: {@code 15/8}, and {@code 1/6n} in a leap month (nhuận). */
    public String text() {
        return day + "/" + month + (leap ? "n" : "");
    }
}
