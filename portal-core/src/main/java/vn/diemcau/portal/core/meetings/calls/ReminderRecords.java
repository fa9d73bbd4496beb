package vn.diemcau.portal.core.meetings.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.Meeting;

/** Who is due to be reminded. */
@ApplicationScoped
class ReminderRecords {

    @PersistenceContext
    private EntityManager entities;

    /** Those who are due now, by meeting; nobody else is given them. @param ahead how long before */
    @SuppressWarnings("unchecked")
    Map<UUID, List<Told>> claim(ReminderKind kind, Duration ahead) {
        return ((List<Object[]>) entities.createNativeQuery(kind.claim()).setParameter(1, (double) ahead.toSeconds()).getResultList()).stream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(
                        row -> new Told((String) row[1], (String) row[2], (String) row[3], true, true), Collectors.toList())));
    }

    Meeting meeting(UUID id) {
        return entities.createQuery("select m from Meeting m join fetch m.section where m.id = :id", Meeting.class).setParameter("id", id)
                .getSingleResult();
    }
}
