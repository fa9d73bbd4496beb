package vn.diemcau.portal.core.staff.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.Keepers;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.StaffMember;

/** Writes the day of leaving into the record of a person whom the caller keeps. */
@ApplicationScoped
@Transactional
class DepartureRecords {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Keepers keepers;

    @Inject
    private Access access;

    @Inject
    private Event<StaffChanged> changes;

    void leave(UUID id, long version, LocalDate day) {
        var person = keepers.kept(id);
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new Refused("leftOn", "leaving.refused.day");
        }
        if (person.getFacts().username().equals(access.caller().username())) {
            throw new Refused("leftOn", "leaving.refused.self");
        }
        set(person, version, day);
    }

    void comeBack(UUID id, long version) {
        set(keepers.kept(id), version, null);
    }

    boolean isLeaver(String username) {
        return !entities.createNativeQuery("select 1 from staff_member where username = ?1 and left_on <= hospital_today()")
                .setParameter(1, username).getResultList().isEmpty();
    }

    private void set(StaffMember person, long version, LocalDate day) {
        person.requireVersion(version);
        var before = person.getLeftOn();
        person.leave(day);
        changes.fire(StaffChanged.of("staff.leaving", person, day(before), day(day)));
    }

    private static Map<String, Object> day(LocalDate day) {
        return Map.of("left_on", day == null ? "" : day.toString());
    }
}
