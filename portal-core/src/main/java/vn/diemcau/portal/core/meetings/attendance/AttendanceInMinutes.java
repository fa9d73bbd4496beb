package vn.diemcau.portal.core.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.minutes.CompiledPart;
import vn.diemcau.portal.core.meetings.minutes.MinutesSource;

/** Those who came, with their posts of that day, stand before the items in the minutes. */
@ApplicationScoped
class AttendanceInMinutes implements MinutesSource {

    /** People who are named; a list of more is a paper of its own. */
    private static final int MOST = 300;

    @Inject
    private AttendanceRecords records;

    @Override
    public int place() {
        return -1;
    }

    @Override
    public List<CompiledPart> of(MeetingView meeting) {
        var present = records.present(meeting.meeting().getId(), MOST);
        return present.isEmpty() ? List.of() : List.of(new CompiledPart("ATTENDANCE", null, "", "", String.join("\n", present)));
    }
}
