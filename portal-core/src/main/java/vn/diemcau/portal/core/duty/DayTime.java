package vn.diemcau.portal.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Times of day as people write them here, in minutes from 00:00; {@code 24:00} is the end of the day, 1440. */
public final class DayTime {

    /** The minutes of a day. */
    public static final int DAY = 1440;

    private static final int HOUR = 60;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:\\s*(?:h|g|:|\\.)\\s*(\\d{2})?(?::\\d{2})?|\\s*(?:gio))?");

    private DayTime() {
    }

    /**
     * Understands {@code 7}, {@code 7h}, {@code 7h30}, {@code 7g30}, {@code 07:30}, {@code 7.30}, {@code 7 giờ} and {@code 24:00}.
     *
     * @param field the field that is named if it cannot be understood
     * @throws Refused if it is no time of day
     */
    public static int minutes(String field, String typed) {
        var match = WRITTEN.matcher(Texts.fold(typed));
        if (match.matches()) {
            int hours = Integer.parseInt(match.group(1));
            int minutes = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
            if (minutes < HOUR && hours * HOUR + minutes <= DAY) {
                return hours * HOUR + minutes;
            }
        }
        throw new Refused(field, "duty.refused.time", Texts.line(typed));
    }

    /** As it is written: {@code 07:30}, {@code 24:00}. */
    public static String text(int minutes) {
        return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }

    /** The moment on that day by the hospital's clocks. */
    public static Instant moment(LocalDate day, int minutes) {
        return minutes == DAY ? day.plusDays(1).atStartOfDay(HospitalDay.ZONE).toInstant()
                : day.atTime(minutes / HOUR, minutes % HOUR).atZone(HospitalDay.ZONE).toInstant();
    }

    /** The time of day of a moment, by the hospital's clocks. */
    public static int of(Instant moment) {
        var time = moment.atZone(HospitalDay.ZONE);
        return time.getHour() * HOUR + time.getMinute();
    }

    /** The day of a moment, by the hospital's calendar. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(HospitalDay.ZONE).toLocalDate();
    }
}
