package vn.diemcau.portal.web.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.diemcau.portal.core.calendar.CalendarLine;
import vn.diemcau.portal.core.calendar.lunar.LunarDate;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.shared.HospitalDay;

/**
 * A day of the sheet, in halves.
 *
 * @param lunar the day by the lunar calendar, as {@code 15/8}
 */
public record WeekDay(LocalDate date, boolean today, String lunar, List<Half> halves) {

    private static final int NOON = 12 * 60;

    /** Morning or afternoon, with what begins then or goes on. @param key of its name in the bundles */
    public record Half(String key, List<CalendarLine> lines) {
    }

    static WeekDay of(LocalDate day, LocalDate today, List<CalendarLine> lines) {
        var here = lines.stream().filter(line -> line.beginsAt().isBefore(begin(day.plusDays(1))) && line.endsAt().isAfter(begin(day))).toList();
        return new WeekDay(day, day.equals(today), LunarDate.of(day).text(), List.of(
                new Half("calendar.morning", here.stream().filter(line -> isMorning(line, day)).toList()),
                new Half("calendar.afternoon", here.stream().filter(line -> !isMorning(line, day)).toList())));
    }

    private static boolean isMorning(CalendarLine line, LocalDate day) {
        return line.beginsAt().isBefore(begin(day)) || DayTime.of(line.beginsAt()) < NOON;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(HospitalDay.ZONE).toInstant();
    }

    /** The key of its name, such as {@code time.day.1}. */
    public String name() {
        return "time.day." + date.getDayOfWeek().getValue();
    }

    public String written() {
        return HospitalDay.written(date);
    }

    public boolean weekend() {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether nothing stands on it. */
    public boolean bare() {
        return halves.stream().allMatch(half -> half.lines().isEmpty());
    }
}
