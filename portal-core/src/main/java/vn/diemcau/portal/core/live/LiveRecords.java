package vn.diemcau.portal.core.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Writing events, as the caller who does something. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LiveRecords {

    @PersistenceContext
    private EntityManager entities;

    /** The rows of the deed itself are written first, so that everybody locks in the same order. */
    long say(UUID topic, String kind, String data) {
        entities.flush();
        return ((Number) entities.createNativeQuery("select say_live(?1, ?2, ?3)").setParameter(1, topic).setParameter(2, kind)
                .setParameter(3, data).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    long last(UUID topic) {
        return ((List<Number>) entities.createNativeQuery("select last from live_topic where topic = ?1").setParameter(1, topic)
                .getResultList()).stream().findFirst().map(Number::longValue).orElse(0L);
    }
}
