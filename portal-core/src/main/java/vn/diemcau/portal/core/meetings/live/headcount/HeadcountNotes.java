package vn.diemcau.portal.core.meetings.live.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Notes that figures have changed, made by triggers of the tables that hold them ({@code V32__live_mends.sql}), whoever changes
 * them. Nobody waits for anybody to add one; the sums are made from what was committed.
 */
@ApplicationScoped
class HeadcountNotes {

    @PersistenceContext
    private EntityManager entities;

    /** The meetings of which there are notes. */
    @SuppressWarnings("unchecked")
    Set<UUID> waiting() {
        return new TreeSet<>((List<UUID>) entities.createNativeQuery("select distinct meeting_id from headcount_note").getResultList());
    }

    /** Takes the notes of a meeting away; whichever server comes first has them. @return whether there were any */
    boolean take(UUID meeting) {
        return entities.createNativeQuery("delete from headcount_note where meeting_id = ?1").setParameter(1, meeting).executeUpdate() > 0;
    }

    /** What was told of a meeting last. */
    @SuppressWarnings("unchecked")
    Optional<String> told(UUID meeting) {
        return ((List<String>) entities.createNativeQuery("""
                select data from live_event where topic = ?1 and kind = 'headcount' order by seq desc limit 1""").setParameter(1, meeting)
                .getResultList()).stream().findFirst();
    }
}
