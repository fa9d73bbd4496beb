package vn.diemcau.portal.core.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.duty.RosterKeepers.Keeper;

/** Who keeps rosters, as the database knows it. */
@ApplicationScoped
class KeeperRecords {

    private static final String NAME = "m.id, concat_ws(' ', m.family_name, nullif(m.middle_name, ''), m.given_name)";

    @PersistenceContext
    private EntityManager entities;

    Set<UUID> kept() {
        return ids("select unnest(caller_keeps_rosters())");
    }

    Set<UUID> runs() {
        return ids("select unnest(caller_runs_rosters())");
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ids(String sql) {
        return ((List<UUID>) entities.createNativeQuery(sql).getResultList()).stream().collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    List<Keeper> of(UUID section) {
        return ((List<Object[]>) entities.createNativeQuery("select " + NAME + """
                 from roster_keeper k join staff_member m on m.id = k.staff_member_id where k.section_id = ?1
                order by m.given_name collate "vi-x-icu", m.id""").setParameter(1, section).getResultList()).stream()
                .map(KeeperRecords::keeper).toList();
    }

    @SuppressWarnings("unchecked")
    Optional<Keeper> withNumber(String staffNumber) {
        return ((List<Object[]>) entities.createNativeQuery("select " + NAME
                + " from staff_member m where m.staff_number = ?1 and m.username is not null").setParameter(1, staffNumber).getResultList())
                .stream().findFirst().map(KeeperRecords::keeper);
    }

    private static Keeper keeper(Object[] row) {
        return new Keeper((UUID) row[0], (String) row[1]);
    }

    void add(UUID section, UUID person) {
        entities.createNativeQuery("insert into roster_keeper (section_id, staff_member_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, section).setParameter(2, person).executeUpdate();
    }

    void remove(UUID section, UUID person) {
        entities.createNativeQuery("delete from roster_keeper where section_id = ?1 and staff_member_id = ?2")
                .setParameter(1, section).setParameter(2, person).executeUpdate();
    }
}
