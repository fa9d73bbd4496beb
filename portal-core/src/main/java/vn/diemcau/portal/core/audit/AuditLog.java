package vn.diemcau.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Objects;
import java.util.logging.Logger;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.RequestName;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Writes what was done to the log {@code vn.diemcau.portal.audit}, after the transaction has succeeded. People are told by
 * the lasting ids of their accounts: no name, no address, no text of anybody.
 */
@ApplicationScoped
class AuditLog {

    private static final Logger LOG = Logger.getLogger("vn.diemcau.portal.audit");

    @Inject
    private RequestName request;

    @Inject
    private Access access;

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) Audited event) {
        LOG.info(() -> line(event.deed()));
    }

    private String line(Deed deed) {
        return Json.createObjectBuilder().add("event", deed.action()).add("section", Objects.toString(deed.section(), ""))
                .add("kind", deed.kind()).add("id", deed.id())
                .add("before", Json.createObjectBuilder(Deed.withoutWords(deed.before())))
                .add("after", Json.createObjectBuilder(Deed.withoutWords(deed.after())))
                .add("actor", access.caller().subject()).add("request", request.id()).build().toString();
    }
}
