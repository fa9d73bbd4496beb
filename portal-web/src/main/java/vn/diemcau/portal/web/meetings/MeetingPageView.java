package vn.diemcau.portal.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** A meeting: what it is about, and for those who prepare it the steps of its life. */
@Named("meetingPage")
@RequestScoped
public class MeetingPageView extends FormPage {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private MeetingDesk desk;

    private MeetingView view;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "call" -> desk.call(id(), number("version"));
                case "cancel" -> desk.cancel(id(), number("version"), sent("reason"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/" + id() + "?" + ("call".equals(sent("do")) ? "called" : "cancelled");
        });
    }

    @Override
    public void load() {
        view = meetings.readable(id());
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    public MeetingView getView() {
        return view;
    }

    public Meeting getMeeting() {
        return view.meeting();
    }
}
