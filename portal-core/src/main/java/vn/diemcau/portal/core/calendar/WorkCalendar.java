package vn.diemcau.portal.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.HospitalDay;

/** The sheet of a week, from Monday to Sunday. */
@ApplicationScoped
@Transactional
public class WorkCalendar {

    private static final int WAITING = 200;

    @Inject
    private EntryRecords records;

    @Inject
    private Clock clock;

    /** Today by the hospital's calendar. */
    @RequiresPermission(Permission.STAFF)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HospitalDay.ZONE);
    }

    /** What the office has approved for the week of this day, by time. */
    @RequiresPermission(Permission.STAFF)
    public List<CalendarLine> week(LocalDate day) {
        return records.approved(begin(day), begin(day.plusWeeks(1)));
    }

    /** The caller's own meetings and duties in the week of this day, by time. */
    @RequiresPermission(Permission.STAFF)
    public List<CalendarLine> ownWeek(LocalDate day) {
        return records.own(begin(day), begin(day.plusWeeks(1)));
    }

    /** What is ahead and not approved: for those who prepare it their own, for the office all of it. */
    @RequiresPermission(Permission.STAFF)
    public List<CalendarLine> waiting() {
        return records.waiting(clock.instant(), WAITING);
    }

    private static Instant begin(LocalDate day) {
        return day.with(DayOfWeek.MONDAY).atStartOfDay(HospitalDay.ZONE).toInstant();
    }
}
