package vn.diemcau.portal.core.meetings.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.mail.Outbox;
import vn.diemcau.portal.core.mail.words.Appointment;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Tells those who are invited: when a meeting is called, changed in time or place, or cancelled, by a notice and by mail with an
 * appointment. Each is told each of it once, however often and by however many it is asked for. Of a draft nobody hears.
 */
@ApplicationScoped
@Transactional
public class MeetingCalls {

    private static final String CALLED = "meeting.called";

    @Inject
    private CallRecords records;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Notices notices;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<MeetingChanged> changes;

    void heard(@Observes MeetingChanged event) {
        var meeting = event.meeting();
        if (event.is("called")) {
            records.write();
            records.resolve(meeting.getId());
            int sequence = records.keep(meeting, 0);
            tell(meeting, CallWords.telling(CALLED, meeting), sequence, records.tell(meeting.getId(), sequence, false, true, false));
        } else if (event.is("changed") && meeting.getState() == MeetingState.CALLED) {
            records.write();
            changed(meeting);
        } else if (event.is("cancelled")) {
            cancelled(meeting);
        }
    }

    private void changed(Meeting meeting) {
        var before = records.call(meeting.getId()).orElse(null);
        if (before == null || before.told().isEmpty() || before.told().equals(CallWords.fingerprint(meeting))) {
            return;
        }
        boolean moved = !meeting.getBeginsAt().equals(before.begins()) || !meeting.getEndsAt().equals(before.ends());
        int sequence = records.keep(meeting, 1);
        withdraw(meeting, records.resolve(meeting.getId()).gone());
        tell(meeting, CallWords.telling("meeting.moved", meeting), sequence, records.tell(meeting.getId(), sequence, true, false, moved));
    }

    private void cancelled(Meeting meeting) {
        int sequence = records.keep(meeting, 1);
        cancel(meeting, CallWords.telling("meeting.cancelled", meeting, meeting.getCancelledFor()), sequence,
                records.tell(meeting.getId(), sequence, true, false, false));
    }

    void withdrawn(@Observes InvitationsWithdrawn event) {
        withdraw(event.meeting(), event.people());
    }

    void named(@Observes StandInNamed event) {
        var meeting = event.meeting();
        tell(meeting, CallWords.telling("meeting.stand_in", meeting, event.inPlaceOf()), sequence(meeting), List.of(event.standIn()));
    }

    /**
     * Brings those who are invited in step with the rules.
     *
     * @return how many are invited by them now who were not before, as far as the caller may know of them
     * @throws NotFound     if there is no such meeting for the caller
     * @throws NotPermitted if the caller does not prepare it
     * @throws Refused      if it has begun or is over
     */
    @RequiresPermission(Permission.STAFF)
    public int refresh(UUID id) {
        var meeting = toCome(id);
        var resolved = records.resolve(id);
        withdraw(meeting, resolved.gone());
        changes.fire(new MeetingChanged("meeting.resolved", meeting, Map.of(), Map.of("people", resolved.openly())));
        return resolved.added();
    }

    /**
     * Tells those who are invited, can be reached and were not told yet. Fails as {@link #refresh} does.
     *
     * @return how many they are, as far as the caller may know of them
     * @throws Refused if the meeting is a draft
     */
    @RequiresPermission(Permission.STAFF)
    public int send(UUID id) {
        var meeting = toCome(id);
        if (meeting.getState() == MeetingState.DRAFT) {
            throw new Refused("state", "participants.refused.draft");
        }
        int sequence = sequence(meeting);
        var told = records.tell(id, sequence, false, true, false);
        tell(meeting, CallWords.telling(CALLED, meeting), sequence, told);
        changes.fire(new MeetingChanged("meeting.told", meeting, Map.of(), Map.of("people", Told.count(told, Told::open))));
        return Told.count(told, Told::seen);
    }

    private Meeting toCome(UUID id) {
        var meeting = meetings.prepared(id).meeting();
        if (!meeting.getState().isToCome()) {
            throw new Refused("state", "participants.refused.begun");
        }
        return meeting;
    }

    private int sequence(Meeting meeting) {
        return records.call(meeting.getId()).map(CallRecords.Call::sequence).orElse(0);
    }

    /** Whoever does it has it in their calendar too, but is told nothing new. */
    private void tell(Meeting meeting, Telling telling, int sequence, List<Told> told) {
        say(telling, CallWords.appointment(meeting, sequence, false), told);
    }

    private void withdraw(Meeting meeting, List<Told> people) {
        if (!people.isEmpty()) {
            cancel(meeting, CallWords.telling("meeting.withdrawn", meeting), records.withdrawal(meeting), people);
        }
    }

    private void cancel(Meeting meeting, Telling telling, int sequence, List<Told> people) {
        say(telling, CallWords.appointment(meeting, sequence, true), people);
    }

    private void say(Telling telling, Appointment appointment, List<Told> people) {
        notices.tell(Told.usernames(people), telling, false);
        outbox.appointmentToPeople(Told.usernames(people), telling, appointment);
        outbox.appointmentToAddresses(Told.addresses(people), telling, appointment);
    }
}
