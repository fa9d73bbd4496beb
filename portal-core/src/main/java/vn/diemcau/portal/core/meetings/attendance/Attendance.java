package vn.diemcau.portal.core.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.attendance.Attendee.Way;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Who of those who take part in a meeting has come. One checks in oneself around the time of the meeting; the secretary marks
 * people on the list until the meeting is closed. Fails with {@link NotFound} if there is no such meeting for the caller.
 */
@ApplicationScoped
@Transactional
public class Attendance {

    /** So long before the begin one can check in. */
    static final Duration BEFORE = Duration.ofMinutes(60);
    /** And so long after the end. */
    static final Duration AFTER = Duration.ofMinutes(30);

    @Inject
    private MeetingAccess meetings;

    @Inject
    private AttendanceRecords records;

    @Inject
    private DoorCodes codes;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<PortalDeed> deeds;

    /** Everybody who takes part, those who lead first. */
    @RequiresPermission(Permission.STAFF)
    public AttendanceList list(UUID meeting) {
        var view = meetings.readable(meeting);
        return new AttendanceList(view, records.people(meeting), isOpen(view.meeting()));
    }

    private boolean isOpen(Meeting meeting) {
        var now = clock.instant();
        return meeting.getState() == MeetingState.RUNNING || meeting.getState() == MeetingState.CALLED
                && !now.isBefore(meeting.getBeginsAt().minus(BEFORE)) && !now.isAfter(meeting.getEndsAt().plus(AFTER));
    }

    /** The caller has come. Said again it is the same. @throws Refused if they do not take part, or it is not the time */
    @RequiresPermission(Permission.STAFF)
    public void checkIn(UUID meeting) {
        checkIn(meeting, Way.SELF);
    }

    /** The caller has scanned the code at the door. @throws Refused as {@link #checkIn(UUID)} does, and if the code is old or wrong */
    @RequiresPermission(Permission.STAFF)
    public void checkInAtTheDoor(UUID meeting, String code) {
        meetings.readable(meeting);
        if (!codes.isValid(meeting, code, clock.instant())) {
            throw new Refused("code", "attendance.refused.code");
        }
        checkIn(meeting, Way.DOOR);
    }

    private void checkIn(UUID meeting, Way way) {
        var list = list(meeting);
        if (list.own() == null) {
            throw new Refused("person", "attendance.refused.person");
        }
        if (!list.open()) {
            throw new Refused("time", "attendance.refused.time");
        }
        if (records.came(meeting, list.own().id(), way, access.caller().username())) {
            tell("attendance.came", list, list.own(), way);
        }
    }

    /** The code at the door of now, to be shown there. Fails as {@link MeetingAccess#prepared} does. */
    @RequiresPermission(Permission.STAFF)
    public String doorCode(UUID meeting) {
        meetings.prepared(meeting);
        return codes.code(meeting, clock.instant());
    }

    /** Marks somebody on the list as come, or not. Fails as {@link MeetingAccess#prepared} does. @throws NotFound if they do not take part */
    @RequiresPermission(Permission.STAFF)
    public void mark(UUID meeting, UUID participant, boolean come) {
        meetings.prepared(meeting);
        var list = list(meeting);
        var person = list.people().stream().filter(each -> each.id().equals(participant)).findFirst().orElseThrow(() -> new NotFound("participant"));
        if (come && records.came(meeting, participant, Way.LIST, access.caller().username())) {
            tell("attendance.came", list, person, Way.LIST);
        } else if (!come && records.cameNot(meeting, participant)) {
            tell("attendance.came_not", list, person, Way.LIST);
        }
    }

    private void tell(String action, AttendanceList list, Attendee person, Way way) {
        var about = list.view().meeting();
        deeds.fire(new PortalDeed(new Deed(action, about.getSection().getCode(), "meeting", about.getId().toString(), about.getTitle(),
                Deed.Readers.MEMBERS, Map.of(), Map.of("thing", person.id().toString(), "way", way.name()))));
    }
}
