package vn.diemcau.portal.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.Account;
import vn.diemcau.portal.core.members.RoleChangeRecords.Unfinished;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.SystemWork;

/**
 * Stores what has become of a change in the middle of which a server stopped, together with its entry in the audit trail:
 * what holds now, and who had begun it. The portal's own work: whoever began it is no longer there.
 */
@ApplicationScoped
@SystemWork
class RepairedChanges {

    @Inject
    private RoleChangeRecords records;

    @Inject
    private Event<Audited> told;

    /** Nothing if somebody else has finished it in between. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void repair(Unfinished change, List<String> groups, Account account) {
        if (records.finish(change, groups, account.enabled())) {
            told.fire(new PortalDeed(new Deed("role.repaired", change.section().isEmpty() ? null : change.section(), "account",
                    account.id(), account.name(), Deed.Readers.ALL, Map.of(), found(change, groups, account))));
        }
    }

    private static Map<String, Object> found(Unfinished change, List<String> groups, Account account) {
        var found = new LinkedHashMap<String, Object>();
        found.put("begun_by", change.by());
        if (change.section().isEmpty()) {
            found.put("enabled", String.valueOf(account.enabled()));
        } else {
            var role = SectionRole.inGroups(groups).get(change.section());
            found.put("role", role == null ? "none" : role.name());
        }
        return found;
    }
}
