package vn.diemcau.portal.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;

/** What stands on the calendar for a meeting follows it: another time waits for the office again, a cancelled one goes. */
@ApplicationScoped
class MeetingFollower {

    @Inject
    private EntryRecords records;

    @Inject
    private Notices notices;

    @Inject
    private Event<PortalDeed> deeds;

    void follow(@Observes MeetingChanged change) {
        if (change.is("changed")) {
            records.ofMeeting(change.meeting().getId()).ifPresent(entry -> moved(entry, change.meeting()));
        } else if (change.is("cancelled")) {
            records.ofMeeting(change.meeting().getId()).ifPresent(records::remove);
        }
    }

    private void moved(WorkEntry entry, Meeting meeting) {
        var now = entry.getDraft();
        var next = new EntryDraft(meeting.getTitle(), meeting.getBeginsAt(), meeting.getEndsAt(), now.chair(), now.chairId(), now.participants(),
                meeting.getPlace(), now.roomId());
        if (!next.equals(now)) {
            entry.propose(next);
            records.office().ifPresent(office -> notices.tellEditors((UUID) office[0],
                    new Telling("calendar.proposed", List.of(entry.getSection().getShortName(), next.title()), "/calendar/approval"), false));
            deeds.fire(CalendarDeeds.of("calendar.changed", entry, Deed.differing(now.told(), next.told()), Deed.differing(next.told(), now.told())));
        }
    }
}
