package vn.diemcau.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.logging.Logger;
import vn.diemcau.portal.auth.RequestName;
import vn.diemcau.portal.core.members.RoleChanged;
import vn.diemcau.portal.core.news.ArticleChanged;
import vn.diemcau.portal.core.organization.SectionChanged;

/**
 * Writes what was done to the log {@code vn.diemcau.portal.audit}, after the transaction has succeeded. The actor is
 * the lasting id of the account: no name, no address, no text of anybody.
 */
@ApplicationScoped
public class AuditLog {

    private static final Logger LOG = Logger.getLogger("vn.diemcau.portal.audit");

    @Inject
    private RequestName request;

    void roleChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged change) {
        LOG.info(() -> Json.createObjectBuilder().add("event", "role.changed").add("section", change.section())
                .add("account", change.account()).add("before", String.valueOf(change.before()))
                .add("after", String.valueOf(change.after())).add("actor", change.actor())
                .add("request", request.id()).build().toString());
    }

    void sectionChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) SectionChanged change) {
        LOG.info(() -> Json.createObjectBuilder().add("event", "section.changed").add("section", change.section())
                .add("actor", change.actor()).add("request", request.id()).build().toString());
    }

    void articleChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleChanged change) {
        LOG.info(() -> Json.createObjectBuilder().add("event", change.kind().action())
                .add("article", change.article().toString()).add("section", change.section())
                .add("actor", change.actor())
                .add("request", request.id()).build().toString());
    }
}
