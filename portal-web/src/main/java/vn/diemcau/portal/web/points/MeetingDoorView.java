package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.attendance.Attendance;
import vn.diemcau.portal.web.frame.PageView;

/** The code at the door of a meeting, for a screen there; it changes every minute. */
@Named("meetingDoor")
@RequestScoped
public class MeetingDoorView implements PageView {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Attendance attendance;

    @Inject
    private PointFrame frame;

    private MeetingView view;
    private String picture;

    @Override
    public void load() {
        view = meetings.prepared(frame.meeting());
        picture = frame.doorPicture(frame.meeting(), attendance.doorCode(frame.meeting()));
    }

    public MeetingView getView() {
        return view;
    }

    public String getPicture() {
        return picture;
    }
}
