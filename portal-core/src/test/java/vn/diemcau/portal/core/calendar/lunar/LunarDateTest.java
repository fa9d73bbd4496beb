package vn.diemcau.portal.core.calendar.lunar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.JulianFields;
import java.util.Date;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {

    /** ICU's lunar calendar, reckoned for Viet Nam. */
    private static final class Icu extends ChineseCalendar {

        private static final long serialVersionUID = 1L;
        private static final TimeZone ZONE = TimeZone.getTimeZone("GMT+7");

        Icu() {
            super(ZONE, ULocale.ROOT, ZONE);
        }
    }

    @ParameterizedTest
    @CsvSource({"1985-01-21, 1985", "2007-02-17, 2007", "2021-02-12, 2021", "2024-02-10, 2024", "2025-01-29, 2025", "2026-02-17, 2026",
            "2030-02-02, 2030"})
    void theNewYearFallsOnTheDayOnWhichVietNamKeptIt(LocalDate day, int year) {
        assertThat(LunarDate.of(day)).isEqualTo(new LunarDate(1, 1, year, false));
        assertThat(LunarDate.of(day.minusDays(1)).month()).isEqualTo(12);
    }

    @Test
    void leapMonthsBearTheNumberOfTheMonthBefore() {
        assertThat(LunarDate.of(LocalDate.of(2025, 7, 25))).isEqualTo(new LunarDate(1, 6, 2025, true));
        assertThat(LunarDate.of(LocalDate.of(2025, 7, 25)).text()).isEqualTo("1/6n");
        assertThat(LunarDate.of(LocalDate.of(2023, 3, 22))).isEqualTo(new LunarDate(1, 2, 2023, true));
    }

    /** Another reckoning of the same calendar, by the International Components for Unicode, which is less exact about the moon. */
    @Test
    void theDaysOfACenturyAreTheSameAsReckonedByAnotherUnlessTheMoonIsNewAroundMidnight() {
        var other = new Icu();
        var differing = new TreeSet<LocalDate>();
        for (var day = LocalDate.of(1968, 6, 1); day.getYear() < 2068; day = day.plusDays(3)) {
            other.setTime(Date.from(day.atTime(5, 0).toInstant(ZoneOffset.UTC)));
            var date = LunarDate.of(day);
            if (date.day() != other.get(Calendar.DATE) || date.month() != other.get(Calendar.MONTH) + 1
                    || date.leap() != (other.get(ChineseCalendar.IS_LEAP_MONTH) == 1)) {
                differing.add(day);
            }
        }
        assertThat(differing).allMatch(LunarDateTest::isInAMonthThatBeganAroundMidnight).hasSizeLessThan(70);
    }

    private static boolean isInAMonthThatBeganAroundMidnight(LocalDate day) {
        double moment = Sky.moment(Sky.moonBy((int) day.getLong(JulianFields.JULIAN_DAY)));
        double minutes = (moment - Math.rint(moment)) * 24 * 60;
        return Math.abs(minutes) < 10;
    }
}
