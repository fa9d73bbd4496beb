package vn.diemcau.portal.core.duty.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.DutyChanged;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.Shift;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;

/** Many shifts of a section at once: a week copied to those that follow, a month published. */
@ApplicationScoped
@Transactional
public class RosterPress {

    /** Weeks that one is copied to at most. */
    public static final int WEEKS = 12;

    private static final int WEEK = 7;

    @Inject
    private RosterRecords records;

    @Inject
    private RosterKeepers keepers;

    @Inject
    private Event<DutyChanged> changes;

    /**
     * Copies the shifts that begin in a week, as drafts, to the weeks that follow. A shift is left out if its person is on duty
     * already then, which makes it harmless to do it twice, or has left, or its role is retired.
     *
     * @param day   any day of the week
     * @param weeks 1 to {@value #WEEKS}
     * @throws Refused if there is nothing to copy, or for too many weeks
     */
    @RequiresPermission(Permission.STAFF)
    public Copied copyWeek(String code, LocalDate day, long weeks) {
        var section = keepers.kept(code);
        section.requireOpen();
        if (weeks < 1 || weeks > WEEKS) {
            throw new Refused("weeks", "duty.refused.weeks", WEEKS);
        }
        records.lock();
        var monday = day.with(DayOfWeek.MONDAY);
        var pattern = records.between(section.getId(), DayTime.moment(monday, 0), DayTime.moment(monday.plusDays(WEEK), 0)).stream()
                .filter(shift -> !shift.day().isBefore(monday)).toList();
        if (pattern.isEmpty()) {
            throw new Refused("week", "duty.refused.week.empty", HospitalDay.written(monday));
        }
        var wanted = new ArrayList<ShiftTerms>();
        for (int week = 1; week <= weeks; week++) {
            for (var shift : pattern) {
                wanted.add(later(shift, week));
            }
        }
        var result = new Copied(0, 0);
        var busy = new ArrayList<>(records.busyAround(wanted));
        for (var terms : wanted) {
            result = added(terms, busy) ? new Copied(result.copied() + 1, result.skipped())
                    : new Copied(result.copied(), result.skipped() + 1);
        }
        records.flush();
        tell("duty.copied", section, HospitalDay.written(monday), Map.of("weeks", weeks, "shifts", result.copied()));
        return result;
    }

    private static ShiftTerms later(ShiftLine shift, int weeks) {
        var ahead = Duration.ofDays((long) WEEK * weeks);
        return new ShiftTerms(shift.roleId(), shift.personId(), shift.begins().plus(ahead), shift.ends().plus(ahead), shift.note());
    }

    private boolean added(ShiftTerms terms, List<Busy> busy) {
        var role = records.role(terms.role()).orElseThrow();
        var person = records.person(terms.person()).orElseThrow();
        if (role.isRetired() || new Clashes(busy, 0).against(terms, person, null).isPresent()) {
            return false;
        }
        var shift = new Shift(role, person, terms);
        records.add(shift);
        busy.add(new Busy(shift.getId(), person.getId(), terms.begins(), terms.ends(), ""));
        return true;
    }

    /** Shows all staff the shifts of a month. @return how many were drafts @throws Refused if there are none */
    @RequiresPermission(Permission.STAFF)
    public int publish(String code, YearMonth month) {
        var section = keepers.kept(code);
        section.requireOpen();
        records.lock();
        var drafts = records.drafts(section.getId(), DayTime.moment(month.atDay(1), 0), DayTime.moment(month.atEndOfMonth(), DayTime.DAY));
        if (drafts.isEmpty()) {
            throw new Refused("month", "duty.refused.nothing");
        }
        drafts.forEach(Shift::publish);
        tell("duty.published", section, month.atDay(1).toString().substring(0, WEEK), Map.of("shifts", drafts.size()));
        return drafts.size();
    }

    private void tell(String action, Section section, String name, Map<String, Object> after) {
        changes.fire(DutyChanged.of(action, section, "roster", section.getCode(), name, Map.of(), after));
    }
}
