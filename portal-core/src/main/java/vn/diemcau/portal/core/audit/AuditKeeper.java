package vn.diemcau.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.RequestName;
import vn.diemcau.portal.auth.RequestOrigin;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.AuditedTogether;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Keeps every event that belongs in the audit trail, at once and within the transaction of the event: what cannot be kept
 * cannot be done, and what is rolled back leaves no entry.
 */
@ApplicationScoped
class AuditKeeper {

    @Inject
    private AuditRecords records;

    @Inject
    private Access access;

    @Inject
    private RequestName request;

    @Inject
    private RequestOrigin origin;

    void keep(@Observes Audited event) {
        keep(event.deed());
    }

    /** Many entries by few statements. */
    void keep(@Observes AuditedTogether event) {
        records.addAll(event.deeds(), access.caller(), request.id(), origin.address());
    }

    void keep(Deed deed) {
        records.add(deed, access.caller(), request.id(), origin.address());
    }
}
