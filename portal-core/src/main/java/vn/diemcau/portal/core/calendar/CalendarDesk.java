package vn.diemcau.portal.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.calendar.rooms.Room;
import vn.diemcau.portal.core.calendar.rooms.Rooms;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where sections and those who prepare meetings propose what is to stand on the calendar. What speaks against it is shown
 * before; whoever proposes it all the same has read that.
 */
@ApplicationScoped
@Transactional
public class CalendarDesk {

    @Inject
    private EntryRecords records;

    @Inject
    private Rooms rooms;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<PortalDeed> deeds;

    /** One that the caller prepares. @throws NotFound if there is no such entry for the caller @throws NotPermitted if it is another's, or a meeting's */
    @RequiresPermission(Permission.STAFF)
    public WorkEntry entry(UUID id) {
        var entry = records.find(id).orElseThrow(() -> new NotFound("entry"));
        if (entry.getMeetingId() != null) {
            throw new NotFound("entry");
        }
        access.require(Permission.EDIT_SECTION, entry.getSection().getCode());
        return entry;
    }

    /** The record of the one person of this name or staff number; empty if there is none, or several. */
    @RequiresPermission(Permission.STAFF)
    public Optional<UUID> personNamed(String words) {
        return records.personNamed(words.strip());
    }

    /** What speaks against it: its room, and whoever leads it. @param id of the entry itself, or null for a new one */
    @RequiresPermission(Permission.STAFF)
    public List<Conflict> conflicts(EntryDraft draft, UUID id) {
        return records.busy(draft, draft.chairId() == null ? List.of() : List.of(draft.chairId()), id, null);
    }

    /** @return its id @throws Refused if there is no such room, or it is no longer used */
    @RequiresPermission(Permission.EDIT_SECTION)
    public UUID propose(@InSection String sectionCode, EntryDraft draft) {
        var section = hospital.section(sectionCode);
        section.requireOpen();
        room(draft.roomId());
        var entry = new WorkEntry(section, null, draft);
        records.add(entry);
        tell("calendar.proposed", entry, Map.of(), draft.told());
        return entry.getId();
    }

    /** Proposes it anew. Fails as {@link #entry} and {@link #propose} do; {@link Refused} if somebody else has changed it since this version. */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID id, long version, EntryDraft draft) {
        var entry = entry(id);
        entry.requireVersion(version);
        room(draft.roomId());
        var before = entry.getDraft().told();
        entry.propose(draft);
        tell("calendar.changed", entry, Deed.differing(before, draft.told()), Deed.differing(draft.told(), before));
    }

    /** Takes it off the calendar for good. Fails as {@link #change} does. */
    @RequiresPermission(Permission.STAFF)
    public void withdraw(UUID id, long version) {
        var entry = entry(id);
        entry.requireVersion(version);
        removed(entry);
    }

    /** The entry that stands for a meeting, for those who prepare it; empty if it is not on the calendar. Fails as {@link MeetingAccess#prepared} does. */
    @RequiresPermission(Permission.STAFF)
    public Optional<WorkEntry> ofMeeting(UUID meeting) {
        meetings.prepared(meeting);
        return records.ofMeeting(meeting);
    }

    /** What speaks against a meeting in this room at its time: the room, its seats, its chairs. Fails as {@link MeetingAccess#prepared} does. */
    @RequiresPermission(Permission.STAFF)
    public List<Conflict> conflictsOf(UUID meeting, UUID roomId) {
        var draft = draft(meetings.prepared(meeting).meeting(), roomId, "");
        var chairs = records.chairs(meeting).stream().map(row -> (UUID) row[0]).filter(Objects::nonNull).toList();
        var found = new ArrayList<>(records.busy(draft, chairs, null, meeting));
        var seats = room(roomId).map(room -> room.getDraft().capacity()).orElse(Integer.MAX_VALUE);
        if (records.participants(meeting) > seats) {
            found.add(new Conflict(Conflict.What.SEATS, "", String.valueOf(records.participants(meeting)), draft.beginsAt(), draft.endsAt()));
        }
        return found;
    }

    /**
     * Proposes a meeting for the calendar, where all staff see its title, time, chairs and place.
     *
     * @param roomId the room that it needs, or null
     * @param participants who takes part, as words for the sheet
     * @throws Refused if it is still a draft, of which nobody else is to know
     */
    @RequiresPermission(Permission.STAFF)
    public void proposeMeeting(UUID meeting, UUID roomId, String participants) {
        var held = meetings.prepared(meeting).meeting();
        if (held.getState() == MeetingState.DRAFT) {
            throw new Refused("state", "calendar.refused.draft");
        }
        room(roomId);
        var draft = draft(held, roomId, participants);
        var entry = records.ofMeeting(meeting).orElse(null);
        if (entry == null) {
            entry = new WorkEntry(held.getSection(), meeting, draft);
            records.add(entry);
        } else {
            entry.propose(draft);
        }
        tell("calendar.proposed", entry, Map.of(), draft.told());
    }

    /** The meeting is not to stand on the calendar any more. Fails as {@link MeetingAccess#prepared} does. */
    @RequiresPermission(Permission.STAFF)
    public void withdrawMeeting(UUID meeting) {
        meetings.prepared(meeting);
        records.ofMeeting(meeting).ifPresent(this::removed);
    }

    private EntryDraft draft(Meeting meeting, UUID roomId, String participants) {
        var chairs = records.chairs(meeting.getId());
        var names = chairs.stream().map(row -> (String) row[1]).reduce((one, other) -> one + ", " + other).orElse("");
        return new EntryDraft(meeting.getTitle(), meeting.getBeginsAt(), meeting.getEndsAt(), shortened(names),
                chairs.size() == 1 ? (UUID) chairs.get(0)[0] : null, participants, meeting.getPlace(), roomId);
    }

    private static String shortened(String names) {
        return names.length() <= 200 ? names : names.substring(0, 199) + "…";
    }

    private Optional<Room> room(UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(rooms.all().stream().filter(room -> room.getId().equals(id) && !room.getDraft().retired()).findFirst()
                .orElseThrow(() -> new Refused("room", "calendar.refused.room")));
    }

    private void removed(WorkEntry entry) {
        tell("calendar.withdrawn", entry, entry.getDraft().told(), Map.of());
        records.remove(entry);
    }

    private void tell(String action, WorkEntry entry, Map<String, Object> before, Map<String, Object> after) {
        if (entry.getState() == EntryState.PROPOSED && !action.equals("calendar.withdrawn")) {
            records.office().ifPresent(office -> notices.tellEditors((UUID) office[0],
                    new Telling("calendar.proposed", List.of(entry.getSection().getShortName(), entry.getTitle()), "/calendar/approval"), false));
        }
        deeds.fire(CalendarDeeds.of(action, entry, before, after));
    }
}
