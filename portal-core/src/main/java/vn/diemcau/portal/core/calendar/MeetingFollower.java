package vn.diemcau.portal.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingChanged;

/** What stands on the calendar for a meeting follows it: another time waits for the office again, a cancelled one goes. */
@ApplicationScoped
class MeetingFollower {

    @Inject
    private EntryRecords records;

    void follow(@Observes MeetingChanged change) {
        if (change.is("changed")) {
            records.ofMeeting(change.meeting().getId()).ifPresent(entry -> moved(entry, change.meeting()));
        } else if (change.is("cancelled")) {
            records.ofMeeting(change.meeting().getId()).ifPresent(records::remove);
        }
    }

    private static void moved(WorkEntry entry, Meeting meeting) {
        var now = entry.getDraft();
        var next = new EntryDraft(meeting.getTitle(), meeting.getBeginsAt(), meeting.getEndsAt(), now.chair(), now.chairId(), now.participants(),
                meeting.getPlace(), now.roomId());
        if (!next.equals(now)) {
            entry.propose(next);
        }
    }
}
