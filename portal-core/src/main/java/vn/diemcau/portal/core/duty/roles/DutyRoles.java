package vn.diemcau.portal.core.duty.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.DutyChanged;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.RoleTerms;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Where the keepers of a roster say what there is to be on duty for. A role is never deleted: it is retired, and its shifts stay. */
@ApplicationScoped
@Transactional
public class DutyRoles {

    private static final int REST_AT_MOST = 48;

    @Inject
    private RoleRecords records;

    @Inject
    private RosterKeepers keepers;

    @Inject
    private Event<DutyChanged> changes;

    /** All roles of a section that the caller keeps, in their order, those that are retired last. */
    @RequiresPermission(Permission.STAFF)
    public List<DutyRole> of(String code) {
        return records.of(keepers.kept(code).getId());
    }

    /** Hours of rest between two shifts below which the keeper is asked. */
    @RequiresPermission(Permission.STAFF)
    public int restHours(String code) {
        return records.restHours(keepers.kept(code).getId());
    }

    /** A further role, the last in the order. @throws Refused if there is one of this name */
    @RequiresPermission(Permission.STAFF)
    public UUID add(String code, RoleTerms terms) {
        var section = keepers.kept(code);
        section.requireOpen();
        var present = records.of(section.getId());
        refuseTaken(present, null, terms);
        var role = new DutyRole(section, terms, present.stream().mapToInt(DutyRole::getPosition).max().orElse(0) + 1);
        records.add(role);
        tell("duty.role_added", role, Map.of(), fields(terms, false));
        return role.getId();
    }

    /**
     * Changes a role, or retires it.
     *
     * @param version the version that the caller started from
     * @throws NotFound if there is no such role
     * @throws Refused  if another has this name, or somebody else has changed it since
     */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID id, long version, RoleTerms terms, boolean retired) {
        var role = records.find(id).orElseThrow(() -> new NotFound("duty role"));
        keepers.kept(role.getSection().getCode()).requireOpen();
        role.requireVersion(version);
        refuseTaken(records.of(role.getSection().getId()), id, terms);
        var before = fields(role.getTerms(), role.isRetired());
        role.describe(terms);
        role.retire(retired);
        tell("duty.role_changed", role, before, fields(terms, retired));
    }

    /** @throws Refused if it is less than nothing, or more than two days */
    @RequiresPermission(Permission.STAFF)
    public void rest(String code, long hours) {
        var section = keepers.kept(code);
        section.requireOpen();
        if (hours < 0 || hours > REST_AT_MOST) {
            throw new Refused("hours", "duty.refused.rest.hours", REST_AT_MOST);
        }
        var before = Map.<String, Object>of("rest", records.restHours(section.getId()));
        records.setRestHours(section.getId(), (int) hours);
        tell(section, before, Map.of("rest", (int) hours));
    }

    private static void refuseTaken(List<DutyRole> present, UUID own, RoleTerms terms) {
        if (present.stream().anyMatch(role -> !role.getId().equals(own) && role.getName().equalsIgnoreCase(terms.name()))) {
            throw new Refused("name", "duty.refused.name.taken");
        }
    }

    private static Map<String, Object> fields(RoleTerms terms, boolean retired) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("post", terms.name());
        fields.put("phone", terms.phone());
        fields.put("hospital", String.valueOf(terms.hospital()));
        fields.put("needed", terms.neededFrom() == null ? ""
                : DayTime.text(terms.neededFrom()) + "–" + DayTime.text(terms.neededTo()));
        fields.put("retired", String.valueOf(retired));
        return fields;
    }

    private void tell(String action, DutyRole role, Map<String, Object> before, Map<String, Object> after) {
        changes.fire(DutyChanged.of(action, role.getSection(), "duty_role", role.getId().toString(), role.getName(), before, after));
    }

    private void tell(Section section, Map<String, Object> before, Map<String, Object> after) {
        changes.fire(DutyChanged.of("duty.rules", section, "section", section.getCode(), section.getName(), before, after));
    }
}
