package vn.diemcau.portal.core.demo;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import vn.diemcau.portal.core.shared.HospitalDay;

/** When something of the demo hospital begins, as seen from the day on which it is filled. */
final class DemoTime {

    private static final int EARLIEST = 7;
    private static final int LATEST = 16;
    private static final String SOON = "soon";

    private DemoTime() {
    }

    /**
     * Of a row with {@code from}, a time of day, and either {@code day}, days from now, or {@code week} and {@code weekday}, counted
     * from this week and from Monday. If it is {@code soon} it begins in an hour or two, or the next morning.
     */
    static Instant begin(JsonObject row, ZonedDateTime now) {
        var from = row.getString("from");
        if (from.equals(SOON)) {
            var soon = now.truncatedTo(ChronoUnit.HOURS).plusHours(2);
            boolean fits = soon.getHour() >= EARLIEST && soon.getHour() <= LATEST;
            return fits ? soon.toInstant() : at(now.toLocalDate().plusDays(1), LocalTime.of(EARLIEST + 1, 0));
        }
        var monday = now.toLocalDate().with(DayOfWeek.MONDAY);
        var day = row.containsKey("weekday") ? monday.plusWeeks(row.getInt("week", 0)).plusDays(row.getInt("weekday"))
                : now.toLocalDate().plusDays(row.getInt("day"));
        return at(day, LocalTime.parse(from));
    }

    static Instant end(JsonObject row, Instant begin) {
        return begin.plus(row.getInt("minutes"), ChronoUnit.MINUTES);
    }

    static ZonedDateTime now() {
        return ZonedDateTime.now(HospitalDay.ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(HospitalDay.ZONE).toInstant();
    }
}
