package vn.diemcau.portal.core.staff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Refused;

/** Lets one list at a time be written in the whole hospital; held until the transaction ends, however it ends. */
@ApplicationScoped
class ImportLock {

    @PersistenceContext
    private EntityManager entities;

    /** @throws Refused if another list is being written */
    void take(UUID id) {
        if (!(Boolean) entities.createNativeQuery("select begin_staff_import(?1)").setParameter(1, id).getSingleResult()) {
            throw new Refused("state", ImportWriter.BUSY);
        }
    }
}
