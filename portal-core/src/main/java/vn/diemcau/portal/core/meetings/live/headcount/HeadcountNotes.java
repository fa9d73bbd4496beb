package vn.diemcau.portal.core.meetings.live.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Notes that figures have changed. Those who report add notes without waiting for one another; the sums are made from what was committed. */
@ApplicationScoped
class HeadcountNotes {

    @PersistenceContext
    private EntityManager entities;

    void changed(@Observes HeadcountChanged event) {
        entities.createNativeQuery("select note_headcount(?1)").setParameter(1, event.meeting()).getSingleResult();
    }

    /** Takes the notes away; whichever server comes first has them. */
    @SuppressWarnings("unchecked")
    Set<UUID> take() {
        return new TreeSet<>((List<UUID>) entities.createNativeQuery("delete from headcount_note returning meeting_id").getResultList());
    }
}
