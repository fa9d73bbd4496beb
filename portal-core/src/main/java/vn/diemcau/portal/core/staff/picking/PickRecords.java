package vn.diemcau.portal.core.staff.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Finds people by what was typed. */
@ApplicationScoped
class PickRecords {

    @PersistenceContext
    private EntityManager entities;

    /** Two at most: a number means one, a whole name may mean more. */
    @SuppressWarnings("unchecked")
    List<UUID> called(String words) {
        return entities.createNativeQuery("""
                select id from staff_member where (left_on is null or left_on > hospital_today())
                    and (upper(staff_number) = upper(?1) or folded_name = fold(?1)) order by upper(staff_number) = upper(?1) desc, id limit 2""")
                .setParameter(1, words).getResultList();
    }
}
