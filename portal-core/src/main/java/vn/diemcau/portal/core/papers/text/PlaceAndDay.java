package vn.diemcau.portal.core.papers.text;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Where and when a paper is issued: {@code Thanh Hóa, ngày 05 tháng 11 năm 2021}.
 *
 * <p>Nghị định 30/2020/NĐ-CP, appendix I, II.4: a 0 stands before days below 10 and before the months 1 and 2, nowhere else.
 *
 * @param place the province or city
 * @param day   null as long as it is a draft: then there is room to write it by hand
 */
public record PlaceAndDay(String place, LocalDate day) {

    private static final String ROOM = "\u00a0".repeat(5);
    private static final int PADDED_MONTHS = 2;

    public PlaceAndDay {
        place = PaperLine.of(place);
    }

    public String written() {
        return day == null ? PaperWords.of("dated", place, ROOM, ROOM, ROOM)
                : PaperWords.of("dated", place, digits(day), month(day), day.getYear());
    }

    /** A day within a text: {@code ngày 05 tháng 11 năm 2021}. */
    public static String written(LocalDate day) {
        return PaperWords.of("day", digits(day), month(day), day.getYear());
    }

    /** A time of day within a text: {@code 08 giờ 00 phút}. */
    public static String written(LocalTime time) {
        return PaperWords.of("hour", "%02d".formatted(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    /** With the day of the week: {@code thứ Sáu, ngày 05 tháng 11 năm 2021}. */
    public static String withWeekday(LocalDate day) {
        return PaperWords.of("on", PaperWords.of("weekday." + day.getDayOfWeek().getValue()), written(day));
    }

    private static String digits(LocalDate day) {
        return "%02d".formatted(day.getDayOfMonth());
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() <= PADDED_MONTHS ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
    }
}
