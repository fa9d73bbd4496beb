package vn.diemcau.portal.core.meetings.attendance;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;

/** Everybody who takes part in a meeting. @param open whether one can check in now */
public record AttendanceList(MeetingView view, List<Attendee> people, boolean open) {

    /** How many have come. */
    public long present() {
        return people.stream().filter(Attendee::present).count();
    }

    /** The caller, if they take part; else null. */
    public Attendee own() {
        return people.stream().filter(Attendee::self).findFirst().orElse(null);
    }
}
