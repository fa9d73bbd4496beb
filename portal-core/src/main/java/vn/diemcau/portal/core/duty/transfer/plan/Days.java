package vn.diemcau.portal.core.duty.transfer.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.duty.transfer.sheet.DayHeading;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;

/** Days as rosters write them, in a month: {@code 5}, {@code 5/11}, {@code 05/11/2026}, {@code 2026-11-05}. */
final class Days {

    private static final String FIELD = "day";
    private static final Pattern OF_MONTH = Pattern.compile("(\\d{1,2})(?:[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?)?");
    private static final int LONGEST = 31;
    private static final int CENTURY = 2000;

    private final YearMonth month;

    Days(YearMonth month) {
        this.month = month;
    }

    /** @throws Refused if it is no day, or one of another month */
    LocalDate day(String written) {
        var day = any(written);
        if (!YearMonth.from(day).equals(month)) {
            throw new Refused(FIELD, "roster.refused.other.month", HospitalDay.written(day), shown());
        }
        return day;
    }

    /** Also one of another month. @throws Refused if it is no day */
    LocalDate any(String written) {
        if (written.isEmpty()) {
            throw new Refused(FIELD, "roster.refused.day.missing");
        }
        var text = DayHeading.of(written).orElse(written);
        try {
            var match = OF_MONTH.matcher(text);
            if (!match.matches()) {
                return LocalDate.parse(text);
            }
            int number = Integer.parseInt(match.group(1));
            if (match.group(2) == null && number > month.lengthOfMonth() && number <= LONGEST) {
                throw new Refused(FIELD, "roster.refused.beyond", number, shown());
            }
            return LocalDate.of(year(match.group(3)),
                    match.group(2) == null ? month.getMonthValue() : Integer.parseInt(match.group(2)), number);
        } catch (DateTimeException none) {
            throw new Refused(FIELD, "roster.refused.day", written);
        }
    }

    private int year(String written) {
        int year = written == null ? month.getYear() : Integer.parseInt(written);
        return year < CENTURY && written != null && written.length() == 2 ? CENTURY + year : year;
    }

    private String shown() {
        return month.getMonthValue() + "/" + month.getYear();
    }
}
