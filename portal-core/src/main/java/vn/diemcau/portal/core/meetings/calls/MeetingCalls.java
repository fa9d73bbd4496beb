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
            records.keep(meeting, 0);
            tell(meeting, CallWords.telling(CALLED, meeting), 0, records.tell(meeting.getId(), 0, false, true, false));
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
        int sequence = before.sequence() + 1;
        boolean moved = !meeting.getBeginsAt().equals(before.begins()) || !meeting.getEndsAt().equals(before.ends());
        records.keep(meeting, sequence);
        withdraw(meeting, records.resolve(meeting.getId()).gone(), Map.of());
        tell(meeting, CallWords.telling("meeting.moved", meeting), sequence, records.tell(meeting.getId(), sequence, true, false, moved));
    }

    private void cancelled(Meeting meeting) {
        int sequence = sequence(meeting) + 1;
        var told = records.tell(meeting.getId(), sequence, true, false, false);
        if (!told.isEmpty()) {
            records.keep(meeting, sequence);
            cancel(meeting, CallWords.telling("meeting.cancelled", meeting, meeting.getCancelledFor()), sequence, Told.usernames(told),
                    Told.addresses(told));
        }
    }

    void withdrawn(@Observes InvitationsWithdrawn event) {
        withdraw(event.meeting(), event.usernames(), event.addresses());
    }

    void named(@Observes StandInNamed event) {
        var telling = CallWords.telling("meeting.stand_in", event.meeting(), event.inPlaceOf());
        notices.tell(event.usernames(), telling, false);
        outbox.appointmentToPeople(event.usernames(), telling, CallWords.appointment(event.meeting(), sequence(event.meeting()), false));
    }

    /**
     * Brings those who are invited in step with the rules.
     *
     * @return how many are invited by them now who were not before
     * @throws NotFound     if there is no such meeting for the caller
     * @throws NotPermitted if the caller does not prepare it
     * @throws Refused      if it has begun or is over
     */
    @RequiresPermission(Permission.STAFF)
    public int refresh(UUID id) {
        var meeting = toCome(id);
        var resolved = records.resolve(id);
        withdraw(meeting, resolved.gone(), Map.of());
        changes.fire(new MeetingChanged("meeting.resolved", meeting, Map.of(), Map.of("people", resolved.added())));
        return resolved.added();
    }

    /**
     * Tells those who are invited and were not told yet. Fails as {@link #refresh} does.
     *
     * @return how many they are
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
        if (!told.isEmpty()) {
            changes.fire(new MeetingChanged("meeting.told", meeting, Map.of(), Map.of("people", told.size())));
        }
        return told.size();
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
        var appointment = CallWords.appointment(meeting, sequence, false);
        notices.tell(Told.usernames(told), telling, false);
        outbox.appointmentToPeople(Told.usernames(told), telling, appointment);
        outbox.appointmentToAddresses(Told.addresses(told), telling, appointment);
    }

    private void withdraw(Meeting meeting, List<String> usernames, Map<String, String> addresses) {
        if (!usernames.isEmpty() || !addresses.isEmpty()) {
            cancel(meeting, CallWords.telling("meeting.withdrawn", meeting), sequence(meeting) + 1, usernames, addresses);
        }
    }

    private void cancel(Meeting meeting, Telling telling, int sequence, List<String> usernames, Map<String, String> addresses) {
        var appointment = CallWords.appointment(meeting, sequence, true);
        notices.tell(usernames, telling, false);
        outbox.appointmentToPeople(usernames, telling, appointment);
        outbox.appointmentToAddresses(addresses, telling, appointment);
    }
}
