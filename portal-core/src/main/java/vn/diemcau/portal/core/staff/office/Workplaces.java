package vn.diemcau.portal.core.staff.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.staff.Keepers;
import vn.diemcau.portal.core.staff.StaffChanged;

/** Where the keepers of a person say by which number and in which room the person is reached. */
@ApplicationScoped
@Transactional
public class Workplaces {

    @Inject
    private Keepers keepers;

    @Inject
    private Event<StaffChanged> changes;

    /**
     * Who sees it stays the person's decision.
     *
     * @param version the version that the caller started from
     * @throws vn.diemcau.portal.core.shared.NotFound if there is no such person
     * @throws vn.diemcau.portal.auth.NotPermitted    if the caller does not keep this person's record
     * @throws vn.diemcau.portal.core.shared.Refused  if a number is none, or somebody else has changed the record since
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void change(UUID id, long version, Workplace said) {
        var person = keepers.kept(id);
        person.requireVersion(version);
        var before = person.getData();
        person.describe(said.saidOf(person));
        changes.fire(StaffChanged.said(StaffChanged.WORKPLACE, person, before));
    }
}
