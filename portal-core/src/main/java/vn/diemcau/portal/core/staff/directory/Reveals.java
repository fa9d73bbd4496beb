package vn.diemcau.portal.core.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.Keepers;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.Visibility.Closeness;

/**
 * Where the keepers of a person look, in need, at a number that the person hides. Each look stands in the audit trail
 * without the number, and the person is shown who looked (Law 91/2025/QH15: processing is told to whom it concerns).
 */
@ApplicationScoped
@Transactional
public class Reveals {

    /** For so long a person is shown who looked; the audit trail keeps it longer. */
    public static final int SHOWN_DAYS = 90;

    private static final int SHOWN = 20;

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Keepers keepers;

    @Inject
    private RevealRecords records;

    @Inject
    private Event<StaffChanged> changes;

    /**
     * What a person hides from the caller in a field.
     *
     * @throws vn.diemcau.portal.auth.NotPermitted if the caller does not keep this person's record
     * @throws NotFound if there is no such person, or in this field nothing that is hidden from the caller and may be revealed
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public String reveal(UUID id, PersonalField field) {
        var person = keepers.kept(id);
        if (!profiles.profile(id.toString()).hidden().contains(field.code())) {
            throw new NotFound("hidden field");
        }
        changes.fire(StaffChanged.of(StaffChanged.REVEALED, person, Map.of(),
                Map.of("field", field.code(), "post", records.postOfCaller())));
        return person.shown(field, Closeness.SELF).orElseThrow();
    }

    /** Who looked at what the caller hides, the newest first: those of the last {@link #SHOWN_DAYS} days, 20 at most. */
    @RequiresPermission(Permission.STAFF)
    public List<Reveal> ofOneself() {
        return records.ofCaller(SHOWN_DAYS, SHOWN);
    }
}
