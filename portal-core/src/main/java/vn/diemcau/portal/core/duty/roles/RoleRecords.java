package vn.diemcau.portal.core.duty.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DutyRole;

/** The stored roles and rules of rosters. */
@ApplicationScoped
class RoleRecords {

    private static final int REST = 12;

    @PersistenceContext
    private EntityManager entities;

    Optional<DutyRole> find(UUID id) {
        return Optional.ofNullable(entities.find(DutyRole.class, id));
    }

    List<DutyRole> of(UUID section) {
        return entities.createQuery("select r from DutyRole r where r.section.id = :section order by r.retired, r.position, r.id", DutyRole.class)
                .setParameter("section", section).getResultList();
    }

    void add(DutyRole role) {
        entities.persist(role);
        entities.flush();
    }

    int restHours(UUID section) {
        var stored = entities.createNativeQuery("select rest_hours from roster_rules where section_id = ?1").setParameter(1, section)
                .getResultList();
        return stored.isEmpty() ? REST : ((Number) stored.get(0)).intValue();
    }

    void setRestHours(UUID section, int hours) {
        entities.createNativeQuery("""
                insert into roster_rules (section_id, rest_hours) values (?1, ?2)
                on conflict (section_id) do update set rest_hours = excluded.rest_hours, version = roster_rules.version + 1""")
                .setParameter(1, section).setParameter(2, hours).executeUpdate();
    }
}
