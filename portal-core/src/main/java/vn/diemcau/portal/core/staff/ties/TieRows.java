package vn.diemcau.portal.core.staff.ties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.staff.StaffMember;

/** The stored ties; the policies show and take the caller's own only, and those of whom the caller keeps. */
@ApplicationScoped
class TieRows {

    @PersistenceContext
    private EntityManager entities;

    Optional<StaffMember> find(UUID id) {
        return Optional.ofNullable(entities.find(StaffMember.class, id));
    }

    Optional<StaffMember> withUsername(String username) {
        return entities.createQuery("select m from StaffMember m where m.username = :username", StaffMember.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    /** How many the caller has. */
    long favourites() {
        return ((Number) entities.createNativeQuery("select count(*) from favourite_person").getSingleResult()).longValue();
    }

    /** @return whether the person was not on the list */
    boolean addFavourite(String owner, UUID person) {
        return entities.createNativeQuery("insert into favourite_person (owner, staff_member_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, owner).setParameter(2, person).executeUpdate() > 0;
    }

    /** @return whether the person was on the list */
    boolean removeFavourite(UUID person) {
        return entities.createNativeQuery("delete from favourite_person where staff_member_id = ?1").setParameter(1, person)
                .executeUpdate() > 0;
    }

    /** The name of who stands in for the person; empty if nobody does. */
    String deputyOf(UUID person) {
        return (String) entities.createNativeQuery("""
                select coalesce((select replace(m.family_name || ' ' || m.middle_name || ' ' || m.given_name, '  ', ' ')
                    from deputy d join staff_member m on m.id = d.deputy_id where d.staff_member_id = ?1), '')""")
                .setParameter(1, person).getSingleResult();
    }

    void putDeputy(UUID person, UUID deputy) {
        entities.createNativeQuery("""
                insert into deputy (staff_member_id, deputy_id) values (?1, ?2)
                on conflict (staff_member_id) do update set deputy_id = excluded.deputy_id""")
                .setParameter(1, person).setParameter(2, deputy).executeUpdate();
    }

    void removeDeputy(UUID person) {
        entities.createNativeQuery("delete from deputy where staff_member_id = ?1").setParameter(1, person).executeUpdate();
    }
}
