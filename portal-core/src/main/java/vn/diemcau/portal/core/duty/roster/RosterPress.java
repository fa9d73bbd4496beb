package vn.diemcau.portal.core.duty.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.DutyChanged;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.Shift;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;

/** Many shifts of a section at once: a week copied to those that follow, those of a file, a month published. */
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
        var offered = offered(section);
        var current = pattern.stream().filter(shift -> offered.contains(shift.roleId())).toList();
        var wanted = new ArrayList<ShiftTerms>();
        for (int week = 1; week <= weeks; week++) {
            for (var shift : current) {
                wanted.add(later(shift, week));
            }
        }
        var judged = judged(section, wanted);
        var possible = judged.stream().filter(Judged::possible).toList();
        write(possible.stream().map(Judged::terms).toList());
        tell("duty.copied", section, HospitalDay.written(monday), Map.of("weeks", weeks, "shifts", possible.size()));
        return new Copied(possible.size(), pattern.size() * (int) weeks - possible.size(), tight(possible));
    }

    private static int tight(List<Judged> judged) {
        return (int) judged.stream().filter(shift -> shift.verdict() == Judged.Verdict.TIGHT).count();
    }

    private static ShiftTerms later(ShiftLine shift, int weeks) {
        var ahead = Duration.ofDays((long) WEEK * weeks);
        return new ShiftTerms(shift.roleId(), shift.personId(), shift.begins().plus(ahead), shift.ends().plus(ahead), shift.note());
    }

    private Set<UUID> offered(Section section) {
        return records.roles(section.getId()).stream().filter(role -> !role.isRetired()).map(DutyRole::getId).collect(Collectors.toSet());
    }

    private List<Judged> judged(Section section, List<ShiftTerms> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var first = wanted.stream().map(ShiftTerms::begins).min(Instant::compareTo).orElseThrow();
        var last = wanted.stream().map(ShiftTerms::ends).max(Instant::compareTo).orElseThrow();
        return new Batch(records.people(wanted.stream().map(ShiftTerms::person).toList()), records.busyAround(wanted),
                records.between(section.getId(), first, last), records.restHours(section.getId())).judge(wanted);
    }

    private void write(List<ShiftTerms> shifts) {
        var people = records.people(shifts.stream().map(ShiftTerms::person).toList());
        shifts.forEach(terms -> records.add(new Shift(records.role(terms.role()).orElseThrow(), people.get(terms.person()), terms)));
        records.flush();
    }

    /**
     * What speaks against each of these shifts of a section, seen as if those before it stood in the roster; nothing is written.
     * Roles and people are such that there are.
     */
    @RequiresPermission(Permission.STAFF)
    public List<Judged> judge(String code, List<ShiftTerms> wanted) {
        return judged(keepers.kept(code), wanted);
    }

    /**
     * Adds shifts as drafts, all of them or, if something speaks against one, none. Too little rest does not; what is there already
     * is not added again.
     *
     * @param source what they are out of, for the audit trail
     * @throws Refused if one cannot be, or a role is of another section or no longer offered
     */
    @RequiresPermission(Permission.STAFF)
    public void add(String code, List<ShiftTerms> wanted, String source) {
        var section = keepers.kept(code);
        section.requireOpen();
        records.lock();
        var offered = offered(section);
        if (!wanted.stream().map(ShiftTerms::role).allMatch(offered::contains)) {
            throw new Refused("role", "duty.refused.role");
        }
        var judged = judged(section, wanted);
        judged.stream().filter(shift -> shift.verdict() == Judged.Verdict.IMPOSSIBLE).findFirst().ifPresent(shift -> {
            throw shift.reason();
        });
        write(judged.stream().filter(Judged::possible).map(Judged::terms).toList());
        tell("duty.imported", section, source, Map.of("shifts", wanted.size()));
    }

    /** Shows all staff the shifts of a month that were drafts. @throws Refused if there are none */
    @RequiresPermission(Permission.STAFF)
    public Published publish(String code, YearMonth month) {
        var section = keepers.kept(code);
        section.requireOpen();
        records.lock();
        var drafts = records.drafts(section.getId(), DayTime.moment(month.atDay(1), 0), DayTime.moment(month.atEndOfMonth(), DayTime.DAY));
        if (drafts.isEmpty()) {
            throw new Refused("month", "duty.refused.nothing");
        }
        drafts.forEach(Shift::publish);
        tell("duty.published", section, month.atDay(1).toString().substring(0, WEEK), Map.of("shifts", drafts.size()));
        var clashes = new Clashes(records.busyAround(drafts.stream().map(Shift::getTerms).toList()), records.restHours(section.getId()));
        return new Published(drafts.size(), (int) drafts.stream().filter(shift -> clashes.isTight(shift.getTerms(), shift.getId())).count());
    }

    private void tell(String action, Section section, String name, Map<String, Object> after) {
        changes.fire(DutyChanged.of(action, section, "roster", section.getCode(), name, Map.of(), after));
    }
}
