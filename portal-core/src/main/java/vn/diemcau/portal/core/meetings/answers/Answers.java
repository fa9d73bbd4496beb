package vn.diemcau.portal.core.meetings.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.calls.InvitationsWithdrawn;
import vn.diemcau.portal.core.meetings.calls.StandInNamed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What those who are invited answer, each for themselves. Minds may be changed until the meeting begins, after the day by which
 * an answer is asked for too.
 */
@ApplicationScoped
@Transactional
public class Answers {

    private static final int REASON = 500;

    @Inject
    private AnswerRecords records;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Access access;

    @Inject
    private Event<MeetingChanged> changes;

    @Inject
    private Event<InvitationsWithdrawn> withdrawn;

    @Inject
    private Event<StandInNamed> named;

    /** How the answers stand; counts only for those who prepare the meeting. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public AnswerBoard board(UUID meeting) {
        return records.board(meeting).orElseThrow(() -> new NotFound("meeting"));
    }

    /**
     * The caller comes; whoever was sent in their place is not needed.
     *
     * @throws NotFound     if there is no such meeting for the caller
     * @throws NotPermitted if the caller is not invited
     * @throws Refused      if the meeting has begun or is cancelled
     */
    @RequiresPermission(Permission.STAFF)
    public void accept(UUID meeting) {
        answer(meeting, Answer.YES, "", null);
    }

    /** The caller does not come. Fails as {@link #accept} does; {@link Refused} if there is no reason. */
    @RequiresPermission(Permission.STAFF)
    public void decline(UUID meeting, String reason) {
        var why = Texts.line("reason", reason, REASON);
        if (why.isEmpty()) {
            throw new Refused("reason", "participants.refused.reason");
        }
        answer(meeting, Answer.NO, why, null);
    }

    /**
     * Somebody else goes in the caller's place and is invited instead, and told of it if they have an account or an address for
     * mail. Fails as {@link #accept} does.
     *
     * @throws Refused if this person is invited already, is of another section and must not be, or nobody may be sent
     */
    @RequiresPermission(Permission.STAFF)
    public void send(UUID meeting, UUID person) {
        answer(meeting, Answer.STAND_IN, "", person);
    }

    private void answer(UUID id, Answer answer, String reason, UUID person) {
        var meeting = meetings.readable(id).meeting();
        var outcome = records.answer(id, answer, reason, person);
        switch (outcome.code()) {
            case "DONE", "SAME" -> tell(meeting, answer, outcome);
            case "NOBODY" -> throw new NotPermitted(Permission.READ_SECTION);
            case "CLOSED" -> throw new Refused("answer", closed(meeting));
            case "INVITED" -> throw new Refused("person", "participants.refused.invited");
            case "NOT_OF_SECTION" -> throw new Refused("person", "participants.refused.section");
            default -> throw new Refused("person", "participants.refused.stand_in");
        }
    }

    private static String closed(Meeting meeting) {
        return meeting.getState() == MeetingState.CANCELLED ? "participants.refused.cancelled"
                : meeting.getState() == MeetingState.DRAFT ? "participants.refused.draft" : "participants.refused.begun";
    }

    private void tell(Meeting meeting, Answer answer, AnswerRecords.Outcome outcome) {
        if (outcome.gone() != null) {
            withdrawn.fire(new InvitationsWithdrawn(meeting, List.of(outcome.gone())));
        }
        if (outcome.sent() != null) {
            named.fire(new StandInNamed(meeting, access.caller().name(), outcome.sent()));
        }
        changes.fire(new MeetingChanged("meeting.answered", meeting, Map.of(), Map.of("answer", answer.name())));
    }
}
