package vn.diemcau.portal.core.duty.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.DutyChanged;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.Shift;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.staff.StaffMember;
import vn.diemcau.portal.core.staff.directory.Directory;

/**
 * Where the keepers of a section write its roster, shift by shift. Nobody is put on duty twice at a time or after they have left;
 * too little rest must be confirmed. All of it is worked out again when it is stored, while nobody else writes.
 */
@ApplicationScoped
@Transactional
public class RosterDesk {

    /** Days ahead on which gaps are looked for. */
    public static final int DAYS_AHEAD = 14;

    @Inject
    private RosterRecords records;

    @Inject
    private RosterKeepers keepers;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<DutyChanged> changes;

    /** A month of a section that the caller keeps. */
    @RequiresPermission(Permission.STAFF)
    public Roster month(String code, YearMonth month) {
        var section = keepers.kept(code);
        var roles = records.roles(section.getId());
        var shifts = records.between(section.getId(), DayTime.moment(month.atDay(1), 0), DayTime.moment(month.atEndOfMonth(), DayTime.DAY));
        var now = clock.instant();
        var today = DayTime.day(now);
        var ahead = records.between(section.getId(), DayTime.moment(today.minusDays(1), 0), DayTime.moment(today.plusDays(DAYS_AHEAD + 1), 0));
        var gaps = new Gaps(ahead, now).of(roles, today.minusDays(1), DAYS_AHEAD + 1);
        return new Roster(section, month, roles, shifts, directory.people(section), gaps);
    }

    /**
     * Adds a shift as a draft.
     *
     * @param staffNumber of a person of another section, or empty for the one that the terms name
     * @param confirmed   whether too little rest is known and accepted
     * @throws Refused if the person has left, is on duty elsewhere at the time, or gets too little rest and that is not confirmed
     */
    @RequiresPermission(Permission.STAFF)
    public UUID add(ShiftTerms terms, String staffNumber, boolean confirmed) {
        var role = role(terms);
        keepers.kept(role.getSection().getCode()).requireOpen();
        records.lock();
        var person = person(terms.person(), staffNumber);
        require(terms.by(person.getId()), person, null, role.getSection(), confirmed);
        var shift = new Shift(role, person, terms.by(person.getId()));
        records.add(shift);
        records.flush();
        changes.fire(DutyChanged.of("duty.added", shift, Map.of(), DutyChanged.fields(shift)));
        return shift.getId();
    }

    /**
     * Moves a shift, or gives it to somebody else. A published one stays published.
     *
     * @param version the version that the caller started from
     * @throws NotFound if there is no such shift
     * @throws Refused  as {@link #add}, or if the role is of another section, or somebody else has changed the shift since
     */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID id, long version, ShiftTerms terms, String staffNumber, boolean confirmed) {
        records.lock();
        var shift = kept(id);
        shift.requireVersion(version);
        var role = role(terms);
        if (!role.getSection().getId().equals(shift.getSection().getId())) {
            throw new Refused("role", "duty.refused.role");
        }
        var person = person(terms.person(), staffNumber);
        require(terms.by(person.getId()), person, id, shift.getSection(), confirmed);
        var before = DutyChanged.fields(shift);
        shift.change(role, person, terms.by(person.getId()));
        records.flush();
        changes.fire(DutyChanged.of("duty.changed", shift, before, DutyChanged.fields(shift)));
    }

    /** @throws Refused if somebody else has changed the shift since */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID id, long version) {
        var shift = found(id);
        shift.requireVersion(version);
        changes.fire(DutyChanged.of("duty.removed", shift, DutyChanged.fields(shift), Map.of()));
        records.remove(shift);
    }

    /**
     * Gives a published shift to somebody else, and one of theirs to its person in return.
     *
     * @param inReturn null for none
     * @throws Refused as {@link #add}
     */
    @RequiresPermission(Permission.STAFF)
    public void exchange(UUID id, UUID other, UUID inReturn, boolean confirmed) {
        records.lock();
        var given = kept(id);
        var taker = records.person(other).orElseThrow(() -> new NotFound("person"));
        var giver = given.getPerson();
        var back = inReturn == null ? null : kept(inReturn);
        if (back != null && !back.getPerson().getId().equals(other)) {
            throw new Refused("return", "duty.refused.return");
        }
        records.allowExchange();
        hand(given, taker, back, confirmed);
        if (back != null) {
            hand(back, giver, given, confirmed);
        }
        records.flush();
    }

    /** @param aside the shift that the person gives away at the same time, or null */
    private void hand(Shift shift, StaffMember person, Shift aside, boolean confirmed) {
        var terms = shift.getTerms().by(person.getId());
        var busy = records.busyAround(List.of(terms)).stream()
                .filter(other -> aside == null || !other.shift().equals(aside.getId())).toList();
        judge(new Clashes(busy, records.restHours(shift.getSection().getId())), terms, person, shift.getId(), confirmed);
        var before = DutyChanged.fields(shift);
        shift.hand(person);
        changes.fire(DutyChanged.of("duty.changed", shift, before, DutyChanged.fields(shift)));
    }

    private Shift kept(UUID id) {
        var shift = found(id);
        shift.getSection().requireOpen();
        return shift;
    }

    /** Also in a section that is closed: its people must be free for their new one. */
    private Shift found(UUID id) {
        var shift = records.find(id).orElseThrow(() -> new NotFound("shift"));
        keepers.kept(shift.getSection().getCode());
        return shift;
    }

    private DutyRole role(ShiftTerms terms) {
        var role = terms.role() == null ? null : records.role(terms.role()).orElse(null);
        if (role == null || role.isRetired()) {
            throw new Refused("role", "duty.refused.role");
        }
        return role;
    }

    private StaffMember person(UUID id, String staffNumber) {
        var number = Texts.line(staffNumber);
        return (number.isEmpty() ? Optional.ofNullable(id).flatMap(records::person) : records.withNumber(number))
                .orElseThrow(() -> number.isEmpty() ? new Refused("person", "duty.refused.person")
                        : new Refused("staffNumber", "duty.refused.number", number));
    }

    private void require(ShiftTerms terms, StaffMember person, UUID own, Section section, boolean confirmed) {
        judge(new Clashes(records.busyAround(List.of(terms)), records.restHours(section.getId())), terms, person, own, confirmed);
    }

    private static void judge(Clashes clashes, ShiftTerms terms, StaffMember person, UUID own, boolean confirmed) {
        clashes.against(terms, person, own).filter(found -> !confirmed || !found.field().equals(Clashes.REST)).ifPresent(found -> {
            throw found;
        });
    }
}
