package vn.diemcau.portal.core.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.minutes.CompiledPart;
import vn.diemcau.portal.core.meetings.minutes.MinutesSource;

/** Those who came, with their posts of that day, stand before the items in the minutes. */
@ApplicationScoped
class AttendanceInMinutes implements MinutesSource {

    @Inject
    private AttendanceRecords records;

    @Override
    public int place() {
        return -1;
    }

    @Override
    public List<CompiledPart> of(MeetingView meeting) {
        var present = records.people(meeting.meeting().getId()).stream().filter(Attendee::present)
                .map(person -> person.post().isEmpty() ? person.name() : person.name() + ", " + person.post()).collect(Collectors.joining("\n"));
        return present.isEmpty() ? List.of() : List.of(new CompiledPart("ATTENDANCE", null, "", "", present));
    }
}
