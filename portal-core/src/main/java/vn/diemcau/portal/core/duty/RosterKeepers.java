package vn.diemcau.portal.core.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Who keeps which roster: the admins of the section, those of the sections above it and the portal's admins, and whoever
 * one of these has named. The roster of a party section is kept by its own admins only.
 */
@ApplicationScoped
@Transactional
public class RosterKeepers {

    /** Somebody who keeps a roster besides the admins. */
    public record Keeper(UUID id, String name) {
    }

    @Inject
    private KeeperRecords records;

    @Inject
    private Hospital hospital;

    @Inject
    private Event<DutyChanged> changes;

    /** The sections whose rosters the caller keeps, in the order of the hospital. */
    @RequiresPermission(Permission.STAFF)
    public List<SectionCard> sections() {
        var kept = records.kept();
        return hospital.sections().stream().filter(section -> kept.contains(section.id())).toList();
    }

    /**
     * A section whose roster the caller keeps.
     *
     * @throws NotFound     if there is no such section
     * @throws NotPermitted if the caller does not keep its roster
     */
    @RequiresPermission(Permission.STAFF)
    public Section kept(String code) {
        var section = hospital.section(code);
        if (!records.kept().contains(section.getId())) {
            throw new NotPermitted(Permission.ADMINISTER_SECTION);
        }
        return section;
    }

    /** Who was named to keep the roster of a section that the caller keeps. */
    @RequiresPermission(Permission.STAFF)
    public List<Keeper> of(String code) {
        return records.of(kept(code).getId());
    }

    /**
     * Names somebody who keeps the roster too.
     *
     * @param staffNumber of a person with an account
     * @throws NotPermitted if the caller does not run the section
     * @throws Refused      if nobody with an account has this number
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void add(String code, String staffNumber) {
        var section = run(code);
        section.requireOpen();
        var person = records.withNumber(Texts.line(staffNumber)).orElseThrow(() -> new Refused("staffNumber", "duty.refused.account"));
        records.add(section.getId(), person.id());
        tell("duty.keeper_added", section, person, Map.of(), Map.of("people", person.name()));
    }

    /** @throws NotPermitted if the caller does not run the section */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void remove(String code, UUID id) {
        var section = run(code);
        var person = records.of(section.getId()).stream().filter(keeper -> keeper.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("keeper"));
        records.remove(section.getId(), id);
        tell("duty.keeper_removed", section, person, Map.of("people", person.name()), Map.of());
    }

    private Section run(String code) {
        var section = hospital.section(code);
        if (!records.runs().contains(section.getId())) {
            throw new NotPermitted(Permission.ADMINISTER_SECTION);
        }
        return section;
    }

    private void tell(String action, Section section, Keeper person, Map<String, Object> before, Map<String, Object> after) {
        changes.fire(DutyChanged.of(action, section, "staff", person.id().toString(), person.name(), before, after));
    }
}
