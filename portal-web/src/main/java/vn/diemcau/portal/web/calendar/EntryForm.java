package vn.diemcau.portal.web.calendar;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.calendar.CalendarDesk;
import vn.diemcau.portal.core.calendar.Conflict;
import vn.diemcau.portal.core.calendar.EntryDraft;
import vn.diemcau.portal.core.calendar.rooms.Room;
import vn.diemcau.portal.core.calendar.rooms.Rooms;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;
import vn.diemcau.portal.web.forms.Typed;

/** The form of an entry of the calendar; what speaks against it is shown before it is taken. */
public abstract class EntryForm extends FormPage {

    @Inject
    private Typed typed;

    @Inject
    private CalendarDesk desk;

    @Inject
    private Rooms rooms;

    private List<Conflict> conflicts = List.of();

    /** What is stored; null for a new one. */
    protected abstract EntryDraft stored();

    /** What was sent. @param id of the entry, or null for a new one @throws Refused if something cannot be taken, or speaks against it and that was not confirmed */
    protected EntryDraft draft(UUID id) {
        var day = typed.day("day", "meetings.refused.begin");
        var lastDay = typed.day("lastDay", "meetings.refused.end");
        var draft = new EntryDraft(sent("title"), typed.moment("beginsAt", "from", day), typed.moment("endsAt", "to", lastDay == null ? day : lastDay),
                sent("chair"), sent("chair").isBlank() ? null : desk.personNamed(sent("chair")).orElse(null), sent("participants"), sent("place"),
                Ids.parse(sent("room")).orElse(null));
        conflicts = desk.conflicts(draft, id);
        if (!conflicts.isEmpty() && !sent("confirmed").equals("true")) {
            throw new Refused("conflicts", "calendar.refused.conflicts", conflicts.size());
        }
        return draft;
    }

    /** What stands in a field: typed, or as it is stored. */
    public String field(String name) {
        return typed(name, stored() == null ? "" : of(stored(), name));
    }

    private static String of(EntryDraft draft, String name) {
        var day = DayTime.day(draft.beginsAt());
        var lastDay = DayTime.day(draft.endsAt());
        return switch (name) {
            case "title" -> draft.title();
            case "day" -> day.toString();
            case "from" -> DayTime.text(DayTime.of(draft.beginsAt()));
            case "lastDay" -> lastDay.equals(day) ? "" : lastDay.toString();
            case "to" -> DayTime.text(DayTime.of(draft.endsAt()));
            case "chair" -> draft.chair();
            case "participants" -> draft.participants();
            case "place" -> draft.place();
            case "room" -> draft.roomId() == null ? "" : draft.roomId().toString();
            default -> "";
        };
    }

    /** What speaks against what was sent. */
    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** The rooms that can be chosen. */
    public List<Room> getRooms() {
        return rooms.all().stream().filter(room -> !room.getDraft().retired()).toList();
    }
}
