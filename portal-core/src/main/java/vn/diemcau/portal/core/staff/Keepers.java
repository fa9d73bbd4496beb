package vn.diemcau.portal.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.NotFound;

/** Who keeps whose record, and which posts. The rule stands in the functions of the database, beside the policies that use it. */
@ApplicationScoped
@Transactional
public class Keepers {

    private static final Keeping NOTHING = new Keeping(false, false, Set.of());

    @Inject
    private KeptRows rows;

    @Inject
    private Access access;

    /**
     * What the caller keeps of a person; whoever runs no section keeps nothing.
     *
     * @param person null for nobody in particular
     */
    @RequiresPermission(Permission.STAFF)
    public Keeping of(UUID person) {
        return Permission.ADMINISTER_SECTION.heldBy(access.caller()) ? rows.keeping(person) : NOTHING;
    }

    /**
     * A person whose record the caller keeps.
     *
     * @throws NotFound     if there is no such person
     * @throws NotPermitted if the caller does not keep this record
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public StaffMember kept(UUID person) {
        var found = rows.find(person).orElseThrow(() -> new NotFound("person"));
        if (!rows.keeping(person).person()) {
            throw new NotPermitted(Permission.ADMINISTER_SECTION);
        }
        return found;
    }
}
