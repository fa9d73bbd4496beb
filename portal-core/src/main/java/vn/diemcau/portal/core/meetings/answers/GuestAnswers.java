package vn.diemcau.portal.core.meetings.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.SystemWork;
import vn.diemcau.portal.core.shared.Texts;

/** What people without an account see and answer, by the secret of their address, which is their only right. */
@ApplicationScoped
@Transactional
@SystemWork
public class GuestAnswers {

    private static final int REASON = 500;
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{64}");

    @Inject
    private GuestRecords records;

    @Inject
    private Event<PortalDeed> deeds;

    /** @throws NotFound if there is no invitation behind this secret, or no longer */
    public GuestInvitation invitation(String secret) {
        if (secret == null || !SECRET.matcher(secret).matches()) {
            throw new NotFound("invitation");
        }
        return records.behind(secret).orElseThrow(() -> new NotFound("invitation"));
    }

    /**
     * @param comes  whether the guest comes
     * @param reason why not; may be empty
     * @throws NotFound if there is no invitation behind this secret
     * @throws Refused  if the meeting has begun or is cancelled
     */
    public void answer(String secret, boolean comes, String reason) {
        var invitation = invitation(secret);
        var answer = comes ? Answer.YES : Answer.NO;
        if (!records.answer(secret, answer, comes ? "" : Texts.line("reason", reason, REASON))) {
            throw new Refused("answer", invitation.state() == MeetingState.CANCELLED ? "participants.refused.cancelled" : "participants.refused.begun");
        }
        deeds.fire(new PortalDeed(new Deed("meeting.answered", invitation.hostCode(), "meeting", invitation.meeting().toString(), invitation.title(),
                Deed.Readers.MEMBERS, Map.of(), Map.of("answer", answer.name(), "guest", invitation.guest()))));
    }
}
