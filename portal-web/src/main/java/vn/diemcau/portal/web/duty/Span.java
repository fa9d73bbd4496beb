package vn.diemcau.portal.web.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** The days that a roster shows: a month, or a week from Monday on. It stands in the address. */
public record Span(boolean week, LocalDate first) {

    private static final int WEEK = 7;
    private static final int MONTH_LENGTH = 7;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    /** @param from a day or a month, as {@code 2026-11-23} or {@code 2026-11}; anything else stands for today */
    public static Span of(boolean week, String from, LocalDate today) {
        var day = parsed(from, today);
        return new Span(week, week ? day.with(DayOfWeek.MONDAY) : day.withDayOfMonth(1));
    }

    private static LocalDate parsed(String from, LocalDate today) {
        try {
            var day = from.length() == MONTH_LENGTH ? YearMonth.parse(from).atDay(1) : from.isEmpty() ? today : LocalDate.parse(from);
            return day.getYear() < EARLIEST || day.getYear() > LATEST ? today : day;
        } catch (DateTimeParseException none) {
            return today;
        }
    }

    LocalDate end() {
        return week ? first.plusDays(WEEK) : first.plusMonths(1);
    }

    LocalDate before() {
        return week ? first.minusDays(WEEK) : first.minusMonths(1);
    }
}
