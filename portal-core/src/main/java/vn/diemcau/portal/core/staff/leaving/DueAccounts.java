package vn.diemcau.portal.core.staff.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.SystemWork;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.StaffMember;

/** The people whose account is not yet what their day of leaving says. The portal's own work: nobody has to be there for it. */
@ApplicationScoped
@SystemWork
class DueAccounts {

    /** @param closed whether the account is to be closed; otherwise it is to be opened again */
    record Due(UUID person, String username, boolean closed) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<StaffChanged> changes;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    List<Due> all() {
        return ((List<Object[]>) entities.createNativeQuery("""
                select id, username, account_closed_at is null from staff_member
                where username is not null
                    and (left_on is not null and left_on <= hospital_today()) <> (account_closed_at is not null)""").getResultList())
                .stream().map(row -> new Due((UUID) row[0], (String) row[1], (Boolean) row[2])).toList();
    }

    /**
     * Says that it has been done; whoever comes second has nothing to say.
     *
     * @param leftClosed whether an account that was to be opened stays closed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(Due due, boolean leftClosed) {
        int changed = entities.createNativeQuery(due.closed()
                ? "update staff_member set account_closed_at = now() where id = ?1 and account_closed_at is null"
                : "update staff_member set account_closed_at = null where id = ?1 and account_closed_at is not null")
                .setParameter(1, due.person()).executeUpdate();
        if (changed > 0) {
            var person = entities.find(StaffMember.class, due.person());
            var opened = leftClosed ? "staff.account_left" : "staff.account_opened";
            changes.fire(StaffChanged.of(due.closed() ? "staff.account_closed" : opened, person, Map.of(), Map.of()));
        }
    }
}
