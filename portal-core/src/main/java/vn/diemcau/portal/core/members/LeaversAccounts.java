package vn.diemcau.portal.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.portal.auth.accounts.Account;
import vn.diemcau.portal.auth.accounts.Accounts;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.core.staff.leaving.AccountDue;

/**
 * Closes the accounts of those who leave and opens those of who comes back, unless somebody had closed them before. The groups
 * stay, so that a return brings the roles back; a closed account has no right from its next request on, whatever its tokens say.
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
            records.begin(account.id(), null);
            boolean open = due.closed() ? closed(account) : opened(account, due);
            records.finish(account.id(), groups.groupsOf(account.id()), open);
            if (open) {
                records.opened(account.id());
            }
        });
    }

    /** @return whether it is open now */
    private boolean closed(Account account) {
        records.closing(account.id(), account.enabled());
        accounts.disable(account.id());
        return false;
    }

    /** What somebody had closed before the person left stays closed. @return whether it is open now */
    private boolean opened(Account account, AccountDue due) {
        if (!account.enabled() && !records.wasClosedByLeaving(account.id())) {
            due.leaveClosed();
            return false;
        }
        accounts.enable(account.id());
        return true;
    }
}
