package vn.diemcau.portal.core.calendar.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/** The rooms of the hospital. All staff know them; the office that approves the calendar keeps them. */
@ApplicationScoped
@Transactional
public class Rooms {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private RoomRecords records;

    @Inject
    private Event<PortalDeed> deeds;

    /** All rooms, those no longer used at the end. */
    @RequiresPermission(Permission.STAFF)
    public List<Room> all() {
        return records.all();
    }

    /** Whether the caller keeps the rooms and approves the calendar. */
    @RequiresPermission(Permission.STAFF)
    public boolean isKept() {
        return records.isKeptByCaller();
    }

    /** @throws NotPermitted if the caller does not keep the rooms @throws Refused if there is one of this name */
    @RequiresPermission(Permission.STAFF)
    public UUID add(RoomDraft draft) {
        require(draft, NONE);
        var room = new Room(draft);
        records.add(room);
        tell("calendar.room_added", room, Map.of(), draft.told());
        return room.getId();
    }

    /**
     * @throws NotFound     if there is no such room
     * @throws NotPermitted if the caller does not keep the rooms
     * @throws Refused      if there is another of this name, or somebody else has changed it since this version
     */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID id, long version, RoomDraft draft) {
        var room = records.find(id).orElseThrow(() -> new NotFound("room"));
        require(draft, id);
        room.requireVersion(version);
        var before = room.getDraft().told();
        room.describe(draft);
        tell("calendar.room_changed", room, Deed.differing(before, draft.told()), Deed.differing(draft.told(), before));
    }

    private void require(RoomDraft draft, UUID except) {
        if (!records.isKeptByCaller()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        if (records.isNameTaken(draft.name(), except)) {
            throw new Refused("name", "calendar.refused.room.taken");
        }
    }

    private void tell(String action, Room room, Map<String, Object> before, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, null, "room", room.getId().toString(), room.getName(), Deed.Readers.ALL, before, after)));
    }
}
