package vn.diemcau.portal.core.calendar.rooms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** A room in which people meet. One that is no longer used stays for what was held in it. */
@Entity
public class Room {

    @Id
    private UUID id;
    private String name;
    private String place;
    private int capacity;
    private String equipment;
    private boolean retired;
    @Version
    private long version;

    protected Room() {
    }

    Room(RoomDraft draft) {
        this.id = Ids.next();
        describe(draft);
    }

    void describe(RoomDraft draft) {
        this.name = draft.name();
        this.place = draft.place();
        this.capacity = draft.capacity();
        this.equipment = draft.equipment();
        this.retired = draft.retired();
    }

    /** @throws Refused if somebody else has changed it since this version */
    void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "calendar.refused.outdated");
        }
    }

    /** What of it is typed in. */
    public RoomDraft getDraft() {
        return new RoomDraft(name, place, capacity, equipment, retired);
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public long getVersion() {
        return version;
    }
}
