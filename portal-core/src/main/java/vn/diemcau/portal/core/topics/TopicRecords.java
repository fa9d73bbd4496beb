package vn.diemcau.portal.core.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.diemcau.portal.core.news.Topic;

/** The stored topics. */
@ApplicationScoped
class TopicRecords {

    @PersistenceContext
    private EntityManager entities;

    List<Topic> all() {
        return entities.createQuery("select t from Topic t order by t.position, t.code", Topic.class).getResultList();
    }

    Optional<Topic> find(String code) {
        return Optional.ofNullable(entities.find(Topic.class, code));
    }

    /** @return all topics in their order, which nobody else changes until the transaction ends */
    List<Topic> locked() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('topics'))").getResultList();
        return all();
    }

    void add(Topic topic) {
        entities.persist(topic);
    }
}
