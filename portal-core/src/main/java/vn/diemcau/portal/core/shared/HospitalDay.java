package vn.diemcau.portal.core.shared;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as the hospital's calendar has them, whatever the zone of the server. The same as {@code hospital_today()} in SQL. */
public final class HospitalDay {

    /** Where the clocks of the hospital stand. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private HospitalDay() {
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** The day as people write it here: {@code 05/11/2021}. */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
