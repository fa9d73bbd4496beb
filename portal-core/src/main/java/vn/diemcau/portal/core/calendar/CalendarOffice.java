package vn.diemcau.portal.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.calendar.rooms.Rooms;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/** The one office that says what stands on the calendar of the hospital: editors and admins of its section. */
@ApplicationScoped
@Transactional
public class CalendarOffice {

    @Inject
    private EntryRecords records;

    @Inject
    private Rooms rooms;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<PortalDeed> deeds;

    /**
     * From now on it stands on the sheet; those who prepare it are told.
     *
     * @throws NotFound     if there is no such entry for the caller
     * @throws NotPermitted if the caller is not of the office
     * @throws Refused      if its room is given to another, or somebody has changed it since this version
     */
    @RequiresPermission(Permission.STAFF)
    public void approve(UUID id, long version) {
        var entry = decided(id, version);
        var draft = entry.getDraft();
        if (draft.roomId() != null && records.isTaken(draft.roomId(), draft, id)) {
            throw new Refused("room", "calendar.refused.taken");
        }
        var before = entry.getState();
        entry.approve(access.caller().name());
        tell("approved", entry, before);
    }

    /** It does not stand on the sheet, or no longer; those who prepare it are told why. Fails as {@link #approve} does; {@link Refused} too if there is no reason. */
    @RequiresPermission(Permission.STAFF)
    public void decline(UUID id, long version, String remark) {
        var entry = decided(id, version);
        var before = entry.getState();
        entry.decline(remark, access.caller().name());
        tell("declined", entry, before);
    }

    /** The code of the section whose editors approve; empty if there is none. */
    @RequiresPermission(Permission.STAFF)
    public String code() {
        return records.office().map(office -> (String) office[1]).orElse("");
    }

    /** From now on editors of this section approve. @throws NotFound if there is no such section */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void choose(String sectionCode) {
        var before = code();
        var section = hospital.section(sectionCode);
        section.requireOpen();
        records.choose(section.getId());
        deeds.fire(new PortalDeed(new Deed("calendar.office", null, "calendar", "", "", Deed.Readers.ALL, Map.of("section", before),
                Map.of("section", sectionCode))));
    }

    private WorkEntry decided(UUID id, long version) {
        var entry = records.find(id).orElseThrow(() -> new NotFound("entry"));
        if (!rooms.isKept()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        entry.requireVersion(version);
        return entry;
    }

    private void tell(String verb, WorkEntry entry, EntryState before) {
        records.write();
        var link = entry.getMeetingId() != null ? "/meetings/" + entry.getMeetingId() + "/calendar" : "/calendar/entries/" + entry.getId();
        notices.tellEditors(entry.getSection().getId(), new Telling("calendar." + verb, List.of(entry.getTitle()), link), true);
        deeds.fire(CalendarDeeds.of("calendar." + verb, entry, Map.of("approval", before.name()), Map.of("approval", entry.getState().name())));
    }
}
