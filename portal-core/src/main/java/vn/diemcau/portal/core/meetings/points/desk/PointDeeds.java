package vn.diemcau.portal.core.meetings.points.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;

/** Tells the audit trail what was done to the points of a meeting. */
@ApplicationScoped
class PointDeeds {

    @Inject
    private Event<PortalDeed> deeds;

    void tell(String action, Meeting meeting, Map<String, Object> before, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, meeting.getSection().getCode(), "meeting", meeting.getId().toString(), meeting.getTitle(),
                meeting.getState() == MeetingState.DRAFT ? Deed.Readers.EDITORS : Deed.Readers.MEMBERS, before, after)));
    }
}
