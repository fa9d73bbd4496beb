package vn.diemcau.portal.core.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.diemcau.portal.core.shared.SystemWork;

/** Deletes what is older than 90 days; the portal's own work. */
@ApplicationScoped
@SystemWork
class OldNoticeRecords {

    @PersistenceContext
    private EntityManager entities;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget() {
        entities.createNativeQuery("delete from notice where at <= now() - interval '90 days'").executeUpdate();
    }
}
