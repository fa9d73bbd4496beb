package vn.diemcau.portal.core.calendar.rooms;

import java.util.Map;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** What is known of a room, as it was typed in and found to be in order. @param capacity people who find a seat */
public record RoomDraft(String name, String place, int capacity, String equipment, boolean retired) {

    private static final int NAME = 120;
    private static final int PLACE = 200;
    private static final int EQUIPMENT = 500;
    private static final int LARGEST = 100_000;

    /** @throws Refused naming the field that cannot be taken */
    public RoomDraft {
        name = Texts.line("name", name, NAME);
        place = Texts.line("place", place, PLACE);
        equipment = Texts.line("equipment", equipment, EQUIPMENT);
        if (name.isEmpty()) {
            throw new Refused("name", "calendar.refused.room.name");
        }
        if (capacity < 1 || capacity > LARGEST) {
            throw new Refused("capacity", "calendar.refused.capacity", LARGEST);
        }
    }

    Map<String, Object> told() {
        return Map.of("name", name, "place", place, "capacity", capacity, "equipment", equipment, "retired", retired);
    }
}
