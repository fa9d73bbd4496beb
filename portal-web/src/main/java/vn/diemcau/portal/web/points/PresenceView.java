package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.meetings.attendance.Attendance;
import vn.diemcau.portal.core.meetings.attendance.AttendanceList;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** Who of those who take part has come. Who has scanned the code at the door comes here with it and says so by one button. */
@Named("presence")
@RequestScoped
public class PresenceView extends FormPage {

    @Inject
    private Attendance attendance;

    @Inject
    private PointFrame frame;

    private AttendanceList list;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var meeting = frame.meeting();
            switch (sent("do")) {
                case "checkIn" -> attendance.checkIn(meeting);
                case "door" -> attendance.checkInAtTheDoor(meeting, sent("door"));
                case "come" -> attendance.mark(meeting, frame.idOrNotFound("person"), true);
                case "away" -> attendance.mark(meeting, frame.idOrNotFound("person"), false);
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/" + meeting + "/attendance/people?saved";
        });
    }

    @Override
    public void load() {
        list = attendance.list(frame.meeting());
    }

    public AttendanceList getList() {
        return list;
    }

    /** The code that was scanned at the door; empty if none was. */
    public String getDoor() {
        return sent("door");
    }
}
