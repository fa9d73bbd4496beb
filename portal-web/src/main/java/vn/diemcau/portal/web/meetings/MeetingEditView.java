package vn.diemcau.portal.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.MeetingDraft;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Changing what a meeting is about, when and where; removing a draft. */
@Named("meetingEdit")
@RequestScoped
public class MeetingEditView extends MeetingForm {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private MeetingDesk desk;

    private Meeting meeting;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "save" -> desk.change(id(), number("version"), draft());
                case "remove" -> {
                    desk.remove(id(), number("version"));
                    return "/meetings?list=drafts&removed=1";
                }
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/" + id() + "?saved";
        });
    }

    @Override
    public void load() {
        meeting = meetings.prepared(id()).meeting();
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    @Override
    protected MeetingDraft stored() {
        return meeting.getDraft();
    }

    public Meeting getMeeting() {
        return meeting;
    }
}
