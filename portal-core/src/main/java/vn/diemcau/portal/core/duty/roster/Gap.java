package vn.diemcau.portal.core.duty.roster;

import java.time.Instant;
import java.time.LocalDate;
import vn.diemcau.portal.core.duty.DayTime;

/** Hours at which somebody must be on duty and nobody is. */
public record Gap(String roleName, Instant begins, Instant ends) {

    public LocalDate day() {
        return DayTime.day(begins);
    }

    public String from() {
        return DayTime.text(DayTime.of(begins));
    }

    /** Midnight is 24:00. */
    public String to() {
        int minutes = DayTime.of(ends);
        return DayTime.text(minutes == 0 ? DayTime.DAY : minutes);
    }
}
