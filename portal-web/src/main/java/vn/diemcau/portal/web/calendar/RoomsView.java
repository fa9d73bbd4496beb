package vn.diemcau.portal.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.core.calendar.CalendarOffice;
import vn.diemcau.portal.core.calendar.rooms.Room;
import vn.diemcau.portal.core.calendar.rooms.RoomDraft;
import vn.diemcau.portal.core.calendar.rooms.Rooms;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The rooms, for their keepers with forms; who runs the portal chooses the office here. */
@Named("roomsPage")
@RequestScoped
public class RoomsView extends FormPage {

    @Inject
    private Rooms rooms;

    @Inject
    private CalendarOffice office;

    @Inject
    private Hospital hospital;

    private List<Room> all;
    private boolean kept;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "add" -> rooms.add(draft());
                case "save" -> rooms.change(Ids.parse(sent("form")).orElseThrow(() -> new NotFound("room")), number("version"), draft());
                case "office" -> office.choose(sent("section"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/calendar/rooms?saved";
        });
    }

    private RoomDraft draft() {
        return new RoomDraft(sent("name"), sent("place"), (int) Math.min(Math.max(count(), 0), Integer.MAX_VALUE), sent("equipment"),
                sent("retired").equals("true"));
    }

    private long count() {
        try {
            return Long.parseLong(sent("capacity").strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    @Override
    public void load() {
        all = rooms.all();
        kept = rooms.isKept();
    }

    public List<Room> getAll() {
        return all;
    }

    /** Whether the person keeps the rooms. */
    public boolean isKept() {
        return kept;
    }

    /** The code of the section that approves. */
    public String getOffice() {
        return office.code();
    }

    public List<SectionCard> getSections() {
        return hospital.sections();
    }
}
