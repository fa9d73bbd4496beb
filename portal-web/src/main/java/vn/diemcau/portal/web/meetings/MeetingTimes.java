package vn.diemcau.portal.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.web.frame.Frame;

/** From when to when, as people say it. */
@Named("spans")
@RequestScoped
public class MeetingTimes {

    @Inject
    private Frame frame;

    /** {@code thứ Hai, 23/11/2026, 07:30–11:00}, or both days for a meeting of several. */
    public String span(Instant begins, Instant ends) {
        var last = ends.minusNanos(1);
        var sameDay = DayTime.day(begins).equals(DayTime.day(last));
        return day(begins) + ", " + clock(begins) + "–" + (sameDay ? "" : day(last) + ", ") + clock(ends);
    }

    private String day(Instant time) {
        var day = DayTime.day(time);
        return frame.text("time.day." + day.getDayOfWeek().getValue()) + ", " + HospitalDay.written(day);
    }

    /** {@code 07:30}. */
    public String clock(Instant time) {
        return DayTime.text(DayTime.of(time));
    }

    /** The day of the month. */
    public int dayOfMonth(Instant time) {
        return DayTime.day(time).getDayOfMonth();
    }

    /** The month and year as {@code 11/2026}. */
    public String month(Instant time) {
        return HospitalDay.written(DayTime.day(time)).substring("dd/".length());
    }
}
