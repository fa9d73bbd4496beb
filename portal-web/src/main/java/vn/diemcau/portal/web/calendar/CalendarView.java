package vn.diemcau.portal.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import vn.diemcau.portal.core.calendar.CalendarLine;
import vn.diemcau.portal.core.calendar.WorkCalendar;
import vn.diemcau.portal.core.calendar.rooms.Rooms;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.web.duty.Span;
import vn.diemcau.portal.web.forms.Typed;
import vn.diemcau.portal.web.frame.PageView;

/** The sheet of a week: the hospital's, or the person's own meetings and duties. */
@Named("calendarPage")
@RequestScoped
public class CalendarView implements PageView {

    private static final int WEEK = 7;

    @Inject
    private WorkCalendar calendar;

    @Inject
    private Rooms rooms;

    @Inject
    private Typed typed;

    private LocalDate today;
    private LocalDate monday;
    private List<CalendarLine> lines;
    private boolean kept;

    @Override
    public void load() {
        today = calendar.today();
        monday = Span.of(true, typed.sent("week"), today).first();
        lines = isOwn() ? calendar.ownWeek(monday) : calendar.week(monday);
        kept = rooms.isKept();
    }

    /** Whether it is the person's own week. */
    public boolean isOwn() {
        return typed.sent("view").equals("own");
    }

    public List<WeekDay> getDays() {
        return IntStream.range(0, WEEK).mapToObj(monday::plusDays).map(day -> WeekDay.of(day, today, lines)).toList();
    }

    public boolean isBare() {
        return lines.isEmpty();
    }

    /** Whether the person approves what stands here. */
    public boolean isKept() {
        return kept;
    }

    /** The number of the week in the year. */
    public int getWeek() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public String getFrom() {
        return HospitalDay.written(monday);
    }

    public String getTo() {
        return HospitalDay.written(monday.plusDays(WEEK - 1L));
    }

    public String getHospitalAddress() {
        return "/calendar?week=" + monday;
    }

    public String getOwnAddress() {
        return "/calendar?view=own&week=" + monday;
    }

    public String getBackAddress() {
        return address(monday.minusDays(WEEK));
    }

    public String getNextAddress() {
        return address(monday.plusDays(WEEK));
    }

    public String getTodayAddress() {
        return address(today);
    }

    private String address(LocalDate day) {
        return "/calendar?" + (isOwn() ? "view=own&" : "") + "week=" + day;
    }
}
