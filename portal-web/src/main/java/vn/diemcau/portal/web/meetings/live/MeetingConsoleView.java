package vn.diemcau.portal.web.meetings.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.live.Chairing;
import vn.diemcau.portal.core.meetings.live.LiveMeetings;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** Where a meeting is led. */
@Named("meetingConsole")
@RequestScoped
public class MeetingConsoleView extends FormPage {

    @Inject
    private LiveMeetings meetings;

    @Inject
    private Chairing chairing;

    private ShownSheet shown;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var id = MeetingLiveView.id(frame());
            step(id, sent("do"));
            return "/meetings/" + id + "/console" + ("announce".equals(sent("do")) ? "?announced" : "");
        });
    }

    private void step(UUID id, String what) {
        switch (what) {
            case "begin" -> chairing.begin(id, number("version"));
            case "next" -> chairing.next(id, number("version"));
            case "back" -> chairing.back(id, number("version"));
            case "extend" -> chairing.extend(id, number("version"), minutes());
            case "pause" -> chairing.pause(id, number("version"), minutes());
            case "resume" -> chairing.resume(id, number("version"));
            case "announce" -> chairing.announce(id, sent("text"));
            case "end" -> chairing.end(id, number("version"));
            default -> throw new Refused("do", "portal.refused.form");
        }
    }

    private int minutes() {
        var minutes = sent("minutes").strip();
        if (!minutes.matches("\\d{1,4}")) {
            throw new Refused("minutes", "live.refused.minutes", Chairing.MOST_MINUTES);
        }
        return Integer.parseInt(minutes);
    }

    @Override
    public void load() {
        shown = new ShownSheet(meetings.console(MeetingLiveView.id(frame())), frame());
    }

    public ShownSheet getShown() {
        return shown;
    }
}
