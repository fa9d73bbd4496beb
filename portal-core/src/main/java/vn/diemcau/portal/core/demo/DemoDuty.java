package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.RoleTerms;
import vn.diemcau.portal.core.duty.Shift;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.SystemWork;
import vn.diemcau.portal.core.staff.StaffMember;

/**
 * The duty rosters of the demo hospital, from the days before a start to the weeks after it. Each start goes on where the one
 * before has stopped, so that somebody is on duty however old the demo is. What people have changed stays.
 */
@ApplicationScoped
@SystemWork
class DemoDuty {

    private static final int DAYS_BEFORE = 21;
    private static final int PUBLISHED = 24;
    private static final int DAYS_AFTER = 45;
    private static final int DAY = 24 * 60;

    @PersistenceContext
    private EntityManager entities;

    @Transactional
    void continueRosters() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('roster'))").getResultList();
        for (var row : DemoFiles.array("duty.json")) {
            entities.createQuery("select s from Section s where s.code = :code and s.closedOn is null", Section.class)
                    .setParameter("code", row.getString("section")).getResultStream().findFirst().ifPresent(section -> roster(section, row));
        }
    }

    private void roster(Section section, JsonObject row) {
        var known = entities.createQuery("select r from DutyRole r where r.section = :section and r.name = :name", DutyRole.class)
                .setParameter("section", section).setParameter("name", row.getString("name")).getResultStream().findFirst();
        if (known.isPresent() && known.get().isRetired()) {
            return;
        }
        var role = known.orElseGet(() -> added(section, row));
        var today = HospitalDay.today();
        var last = lastDay(role);
        var first = last == null || last.isBefore(today.minusDays(DAYS_BEFORE)) ? today.minusDays(DAYS_BEFORE) : last.plusDays(1);
        for (var day = first; day.isBefore(today.plusDays(DAYS_AFTER)); day = day.plusDays(1)) {
            shifts(role, row, day, day.isBefore(today.plusDays(PUBLISHED)));
        }
    }

    private DutyRole added(Section section, JsonObject row) {
        var needed = row.isNull("needed") ? null : row.getJsonArray("needed");
        var role = new DutyRole(section, RoleTerms.typed(row.getString("name"), row.getBoolean("hospital"), row.getString("phone"),
                needed == null ? "" : needed.getString(0), needed == null ? "" : needed.getString(1)), 1);
        entities.persist(role);
        entities.flush();
        var contact = DemoFiles.optional(row, "contact");
        if (contact != null) {
            entities.createNativeQuery("""
                    insert into quick_target (quick_contact_id, position, kind, role_id)
                    select c.id, 1, 'ROLE', ?1 from quick_contact c
                    where c.label = ?2 and not exists (select from quick_target t where t.quick_contact_id = c.id)""")
                    .setParameter(1, role.getId()).setParameter(2, contact).executeUpdate();
        }
        return role;
    }

    private LocalDate lastDay(DutyRole role) {
        return entities.createQuery("select h.begins from Shift h where h.role = :role order by h.begins desc", Instant.class)
                .setParameter("role", role).setMaxResults(1).getResultStream().findFirst().map(DayTime::day).orElse(null);
    }

    private void shifts(DutyRole role, JsonObject row, LocalDate day, boolean published) {
        var starts = row.getJsonArray("starts");
        var people = row.getJsonArray("people");
        int length = DAY / (starts.size() == 1 && role.getNeededFrom() != null && role.getNeededTo() - role.getNeededFrom() != DAY ? 2 : starts.size());
        for (int i = 0; i < starts.size(); i++) {
            long turn = day.toEpochDay() * starts.size() + i;
            var person = person(people.getString((int) (turn % people.size())));
            var begins = DayTime.moment(day, DayTime.minutes("starts", starts.getString(i)));
            var ends = begins.plusSeconds(length * 60L);
            if (person != null && !person.hasLeftBy(day.plusDays(1)) && isFree(person.getId(), begins, ends)) {
                var shift = new Shift(role, person, new ShiftTerms(role.getId(), person.getId(), begins, ends, ""));
                if (published) {
                    shift.publish();
                }
                entities.persist(shift);
                entities.flush();
            }
        }
    }

    private StaffMember person(String staffNumber) {
        return entities.createQuery("select m from StaffMember m where m.staffNumber = :number", StaffMember.class)
                .setParameter("number", staffNumber).getResultStream().findFirst().orElse(null);
    }

    private boolean isFree(UUID person, Instant begins, Instant ends) {
        return entities.createQuery("select count(h) from Shift h where h.person.id = :person and h.begins < :ends and h.ends > :begins", Long.class)
                .setParameter("person", person).setParameter("begins", begins).setParameter("ends", ends).getSingleResult() == 0;
    }
}
