package vn.diemcau.portal.core.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The stored lines of the quick contact. */
@ApplicationScoped
class ContactLines {

    @PersistenceContext
    private EntityManager entities;

    List<QuickContact> all() {
        return entities.createQuery("select c from QuickContact c order by c.position", QuickContact.class).getResultList();
    }
}
