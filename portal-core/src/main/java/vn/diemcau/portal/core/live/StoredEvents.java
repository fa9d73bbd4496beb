package vn.diemcau.portal.core.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.StoredTimes;
import vn.diemcau.portal.core.shared.SystemWork;

/** The stored events, read once for all who listen on this server, and let go in the end; the portal's own work. */
@ApplicationScoped
@SystemWork
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoredEvents {

    @PersistenceContext
    private EntityManager entities;

    /** What came after this number, in order. */
    @SuppressWarnings("unchecked")
    List<LiveEvent> after(UUID topic, long seq, int limit) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select seq, at, kind, data from live_event where topic = ?1 and seq > ?2 order by seq""")
                .setParameter(1, topic).setParameter(2, seq).setMaxResults(limit).getResultList()).stream()
                .map(row -> new LiveEvent(((Number) row[0]).longValue(), StoredTimes.instant(row[1]), (String) row[2], (String) row[3]))
                .toList();
    }

    /** The number of the last event on each of the topics; those on which nothing was ever said are left out. */
    @SuppressWarnings("unchecked")
    Map<UUID, Long> last(Collection<UUID> topics) {
        var last = new HashMap<UUID, Long>();
        ((List<Object[]>) entities.createNativeQuery("""
                select topic, last from live_topic where topic = any (cast(string_to_array(?1, ',') as uuid[]))""")
                .setParameter(1, topics.stream().map(UUID::toString).collect(Collectors.joining(","))).getResultList())
                .forEach(row -> last.put((UUID) row[0], ((Number) row[1]).longValue()));
        return last;
    }

    /** Lets go of the events on topics where nothing has happened for so many days; the numbers go on if something does. */
    int forget(int days) {
        return entities.createNativeQuery("""
                delete from live_event e using live_topic t
                where t.topic = e.topic and t.last_at < now() - make_interval(days => ?1)""").setParameter(1, days).executeUpdate();
    }
}
