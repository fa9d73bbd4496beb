package vn.diemcau.portal.web.meetings.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.live.LiveMeetings;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** A meeting for those who watch it, on a phone or on the wall. */
@Named("meetingLive")
@RequestScoped
public class MeetingLiveView implements PageView {

    @Inject
    private LiveMeetings meetings;

    @Inject
    private Frame frame;

    private ShownSheet shown;

    @Override
    public void load() {
        shown = new ShownSheet(meetings.sheet(id(frame)), frame);
    }

    static UUID id(Frame frame) {
        return Ids.parse(frame.getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    public ShownSheet getShown() {
        return shown;
    }
}
