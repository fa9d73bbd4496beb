package vn.diemcau.portal.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks the database what the caller keeps. */
@ApplicationScoped
class KeptRows {

    @PersistenceContext
    private EntityManager entities;

    Optional<StaffMember> find(UUID id) {
        return Optional.ofNullable(entities.find(StaffMember.class, id));
    }

    Keeping keeping(UUID person) {
        var row = (Object[]) entities.createNativeQuery("""
                select caller_keeps_everybody(), coalesce(cast(?1 as uuid) = any (caller_keeps_staff()), false),
                    array_to_string(array(select code from section where id = any (cast((select caller_keeps_posts_in()) as uuid[]))), ',')""")
                .setParameter(1, person).getSingleResult();
        var codes = (String) row[2];
        boolean everybody = (Boolean) row[0];
        return new Keeping(everybody, everybody || (Boolean) row[1], codes.isEmpty() ? Set.of() : Set.of(codes.split(",")));
    }
}
