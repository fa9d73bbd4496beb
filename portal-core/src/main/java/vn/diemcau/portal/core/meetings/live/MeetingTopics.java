package vn.diemcau.portal.core.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.live.LiveTopics;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.shared.NotFound;

/** Whoever may read of a meeting may listen to it. */
@ApplicationScoped
class MeetingTopics implements LiveTopics {

    @Inject
    private MeetingAccess meetings;

    @Override
    public boolean admits(UUID topic, String ticket) {
        try {
            meetings.readable(topic);
            return true;
        } catch (NotFound | NotPermitted refused) {
            return false;
        }
    }
}
