package vn.diemcau.portal.core.staff.ties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.Keepers;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.StaffMember;

/** Who stands in for a person who cannot be reached: said by the person, or by those who keep the record. */
@ApplicationScoped
@Transactional
public class Deputies {

    @Inject
    private TieRows rows;

    @Inject
    private Keepers keepers;

    @Inject
    private Access access;

    @Inject
    private Event<StaffChanged> changes;

    /** The record of the caller, for whom a deputy may be named; nothing for an account without one. */
    @RequiresPermission(Permission.STAFF)
    public Optional<UUID> own() {
        return rows.withUsername(access.caller().username()).map(StaffMember::getId);
    }

    /**
     * From now on that one stands in for the person.
     *
     * @param deputy null if nobody does any more
     * @throws NotFound     if there is no such person
     * @throws NotPermitted if the caller is neither the person nor keeps the record
     * @throws Refused      if it is the same person, or one who has left
     */
    @RequiresPermission(Permission.STAFF)
    public void name(UUID person, UUID deputy) {
        var absent = rows.find(person).orElseThrow(() -> new NotFound("person"));
        if (!isCaller(absent) && !keepers.of(person).person()) {
            throw new NotPermitted(Permission.ADMINISTER_SECTION);
        }
        var before = rows.deputyOf(person);
        if (deputy == null) {
            rows.removeDeputy(person);
        } else {
            rows.putDeputy(person, fit(absent, deputy));
        }
        changes.fire(StaffChanged.of("staff.deputy", absent, Map.of("deputy", before), Map.of("deputy", rows.deputyOf(person))));
    }

    private boolean isCaller(StaffMember person) {
        return !person.getFacts().username().isEmpty() && person.getFacts().username().equals(access.caller().username());
    }

    private UUID fit(StaffMember person, UUID deputy) {
        var chosen = rows.find(deputy).orElseThrow(() -> new NotFound("person"));
        if (chosen.getId().equals(person.getId())) {
            throw new Refused("deputy", "people.refused.deputy.self");
        }
        if (chosen.hasLeftBy(HospitalDay.today())) {
            throw new Refused("deputy", "people.refused.deputy.left");
        }
        return deputy;
    }
}
