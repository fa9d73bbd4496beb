package vn.diemcau.portal.core.staff.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;

/**
 * Where those who keep the record of a person say that the person leaves or stays. On the day, and at once if it has come,
 * the account is closed and its sessions end; if the identity server is silent that is done as soon as it answers.
 */
@ApplicationScoped
public class Departures {

    @Inject
    private DepartureRecords records;

    @Inject
    private AccountRounds rounds;

    /**
     * @param version the version of the record that the caller started from
     * @param day     the first day on which the person no longer works here
     * @throws vn.diemcau.portal.core.shared.NotFound if there is no such person
     * @throws vn.diemcau.portal.auth.NotPermitted    if the caller does not keep this person's record
     * @throws vn.diemcau.portal.core.shared.Refused  if there is no day, it is the caller, or somebody else has changed the
     *                                                record since
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void leave(UUID person, long version, LocalDate day) {
        records.leave(person, version, day);
        rounds.round();
    }

    /**
     * The person stays, or has come back: the day is taken out, and the posts count again as they are written. The account is
     * opened again.
     *
     * @throws vn.diemcau.portal.core.shared.NotFound if there is no such person
     * @throws vn.diemcau.portal.auth.NotPermitted    if the caller does not keep this person's record
     * @throws vn.diemcau.portal.core.shared.Refused  if somebody else has changed the record since
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void comeBack(UUID person, long version) {
        records.comeBack(person, version);
        rounds.round();
    }

    /** Whether the account with this log-in name is that of somebody who is recorded as having left. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public boolean isLeaver(String username) {
        return records.isLeaver(username);
    }
}
