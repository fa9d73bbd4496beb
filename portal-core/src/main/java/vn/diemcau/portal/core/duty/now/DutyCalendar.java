package vn.diemcau.portal.core.duty.now;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.NotFound;

/** The published roster as all staff read it; that of a party section is read by its members. */
@ApplicationScoped
@Transactional
public class DutyCalendar {

    @Inject
    private DutyRecords records;

    @Inject
    private Hospital hospital;

    @Inject
    private Clock clock;

    /**
     * The roster of some days.
     *
     * @param section null for the hospital's
     * @param roles   those that are offered, and retired ones as long as there are shifts of theirs
     * @param shifts  that begin or go on in these days
     * @param at      when that was so
     */
    public record Page(SectionCard section, List<RoleLine> roles, List<ShiftLine> shifts, List<SectionCard> sections, Instant at) {
    }

    /**
     * The roster of a section or of the hospital.
     *
     * @param code  of the section; null or empty for the roles of the hospital
     * @param first the first day
     * @param end   the day after the last one
     * @throws NotFound if there is no such section
     */
    @RequiresPermission(Permission.STAFF)
    public Page page(String code, LocalDate first, LocalDate end) {
        var all = hospital.sections();
        boolean whole = code == null || code.isEmpty();
        var section = whole ? null : all.stream().filter(card -> card.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("section " + code));
        var id = whole ? null : section.id();
        var shifts = records.between(id, DayTime.moment(first, 0), DayTime.moment(end, 0));
        var had = shifts.stream().map(ShiftLine::roleId).collect(Collectors.toSet());
        var roles = records.roles().stream().filter(role -> !role.retired() || had.contains(role.id())).toList();
        var with = roles.stream().map(RoleLine::sectionId).collect(Collectors.toSet());
        return new Page(section, roles.stream().filter(role -> whole ? role.hospital() : role.sectionId().equals(id)).toList(), shifts,
                all.stream().filter(card -> with.contains(card.id())).toList(), clock.instant());
    }

    /** The caller's own shifts that are not over. */
    @RequiresPermission(Permission.STAFF)
    public List<ShiftLine> own() {
        return records.own(clock.instant());
    }

    /** The day that it is at the hospital. */
    @RequiresPermission(Permission.STAFF)
    public LocalDate today() {
        return DayTime.day(clock.instant());
    }
}
