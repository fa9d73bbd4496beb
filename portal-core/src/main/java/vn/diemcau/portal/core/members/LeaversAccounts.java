package vn.diemcau.portal.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.portal.auth.accounts.Accounts;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.core.staff.leaving.AccountDue;

/**
 * Closes the accounts of those who leave and opens those of who comes back. The groups stay, so that a return brings the
 * roles back; a closed account has no right from its next request on, whatever its tokens say.
 */
@ApplicationScoped
class LeaversAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private SectionMembers groups;

    @Inject
    private RoleChangeRecords records;

    /** An account that the identity server does not know needs no closing. */
    void settle(@Observes AccountDue due) {
        accounts.withUsername(due.username()).ifPresent(account -> {
            records.begin(account.id());
            if (due.closed()) {
                accounts.disable(account.id());
            } else {
                accounts.enable(account.id());
            }
            records.finish(account.id(), groups.groupsOf(account.id()), !due.closed());
        });
    }
}
