package vn.diemcau.portal.web.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.now.DutyCalendar;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.web.forms.Typed;
import vn.diemcau.portal.web.frame.PageView;

/** The published roster of the hospital or of a section, by month or by week. */
@Named("dutyPage")
@RequestScoped
public class DutyView implements PageView {

    @Inject
    private DutyCalendar calendar;

    @Inject
    private Typed typed;

    private Span span;
    private LocalDate today;
    private DutyCalendar.Page page;
    private DutyGrid grid;

    @Override
    public void load() {
        today = calendar.today();
        span = Span.of(!typed.sent("view").equals("month"), typed.sent("from"), today);
        page = calendar.page(typed.sent("section"), span.first(), span.end());
        boolean whole = page.section() == null;
        var roles = page.roles().stream().map(role -> new DutyGrid.Role(role.id(), role.name(), whole ? role.sectionName() : "")).toList();
        grid = new DutyGrid(span.first(), span.end(), today, roles, page.shifts(), this::isNow);
    }

    public DutyGrid getGrid() {
        return grid;
    }

    /** The section whose roster it is, or null for the hospital's. */
    public SectionCard getSection() {
        return page.section();
    }

    public String getCode() {
        return page.section() == null ? "" : page.section().code();
    }

    /** The sections that have a roster. */
    public List<SectionCard> getSections() {
        return page.sections();
    }

    public boolean isWeek() {
        return span.week();
    }

    public String getFrom() {
        return HospitalDay.written(span.first());
    }

    public String getTo() {
        return HospitalDay.written(span.end().minusDays(1));
    }

    /** Month and year, as {@code 11/2026}. */
    public String getMonth() {
        return getFrom().substring("dd/".length());
    }

    /** Whether a shift goes on now. */
    public boolean isNow(ShiftLine shift) {
        return shift.covers(page.at());
    }

    public String getBackAddress() {
        return address(span.week(), span.before());
    }

    public String getNextAddress() {
        return address(span.week(), span.end());
    }

    public String getTodayAddress() {
        return address(span.week(), today);
    }

    public String getWeekAddress() {
        return address(true, span.first().isAfter(today) || !span.end().isAfter(today) ? span.first() : today);
    }

    public String getMonthAddress() {
        return address(false, span.first());
    }

    private String address(boolean week, LocalDate from) {
        return "/duty?section=" + getCode() + "&view=" + (week ? "week" : "month") + "&from=" + from;
    }
}
