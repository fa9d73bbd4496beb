package vn.diemcau.portal.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.diemcau.portal.core.shared.HospitalDay;

/** Times as people read them, in the hospital's zone: "5 phút trước", with the full date for a tooltip. */
@Named
@RequestScoped
public class Times {

    /** Where the clocks of the hospital stand. */
    public static final ZoneId ZONE = HospitalDay.ZONE;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private Messages texts;
    private final Instant now = Instant.now();

    protected Times() {
    }

    @Inject
    Times(HttpServletRequest request) {
        this.texts = Messages.of(Preferences.language(request));
    }

    /** The time with the offset of the hospital's zone, null for null. */
    public static OffsetDateTime local(Instant time) {
        return time == null ? null : time.atZone(ZONE).toOffsetDateTime();
    }

    /** How long ago, in words up to a week, then the date. */
    public String ago(Instant time) {
        if (time == null) {
            return "";
        }
        var age = Duration.between(time, now);
        if (age.toMinutes() < 1) {
            return texts.text("time.now");
        }
        if (age.toMinutes() < 60) {
            return texts.text("time.minutes", age.toMinutes());
        }
        if (age.toHours() < 24) {
            return texts.text("time.hours", age.toHours());
        }
        return age.toDays() < 7 ? texts.text("time.days", age.toDays()) : DAY.format(local(time));
    }

    /** Day of the week, date and clock. */
    public String full(Instant time) {
        if (time == null) {
            return "";
        }
        var local = local(time);
        return texts.text("time.full", texts.text("time.day." + local.getDayOfWeek().getValue()), DAY.format(local),
                CLOCK.format(local));
    }

    /** A date without a time; empty for null. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The form for the attribute {@code datetime}. */
    public String machine(Instant time) {
        return time == null ? "" : MACHINE.format(local(time));
    }
}
