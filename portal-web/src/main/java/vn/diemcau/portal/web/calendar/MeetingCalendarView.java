package vn.diemcau.portal.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.calendar.CalendarDesk;
import vn.diemcau.portal.core.calendar.Conflict;
import vn.diemcau.portal.core.calendar.WorkEntry;
import vn.diemcau.portal.core.calendar.rooms.Room;
import vn.diemcau.portal.core.calendar.rooms.Rooms;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The room of a meeting and its place on the work calendar, for those who prepare it. */
@Named("meetingCalendar")
@RequestScoped
public class MeetingCalendarView extends FormPage {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private CalendarDesk desk;

    @Inject
    private Rooms rooms;

    private MeetingView view;
    private WorkEntry entry;
    private List<Conflict> conflicts = List.of();

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "propose" -> propose();
                case "withdraw" -> desk.withdrawMeeting(id());
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/" + id() + "/calendar?saved";
        });
    }

    private void propose() {
        var room = Ids.parse(sent("room")).orElse(null);
        conflicts = desk.conflictsOf(id(), room);
        if (!conflicts.isEmpty() && !sent("confirmed").equals("true")) {
            throw new Refused("conflicts", "calendar.refused.conflicts", conflicts.size());
        }
        desk.proposeMeeting(id(), room, sent("participants"));
    }

    @Override
    public void load() {
        view = meetings.prepared(id());
        entry = desk.ofMeeting(id()).orElse(null);
        if (conflicts.isEmpty() && getRefusal() == null) {
            conflicts = desk.conflictsOf(id(), entry == null ? null : entry.getDraft().roomId());
        }
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    public MeetingView getView() {
        return view;
    }

    /** What stands for it on the calendar, or null. */
    public WorkEntry getEntry() {
        return entry;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    public List<Room> getRooms() {
        return rooms.all().stream().filter(room -> !room.getDraft().retired()).toList();
    }

    /** The room that is chosen, as typed or stored. */
    public String getRoom() {
        return typed("room", entry == null || entry.getDraft().roomId() == null ? "" : entry.getDraft().roomId().toString());
    }

    public String getParticipants() {
        return typed("participants", entry == null ? "" : entry.getDraft().participants());
    }
}
