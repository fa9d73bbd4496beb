package vn.diemcau.portal.core.meetings.answers;

import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingState;

/**
 * The one invitation that somebody from outside sees.
 *
 * @param host     the section that holds the meeting
 * @param guest    who is invited
 * @param answerBy until when an answer is asked for, or null
 */
public record GuestInvitation(UUID meeting, String title, String host, String hostCode, Instant begins, Instant ends, String place,
                              String videoLink, MeetingState state, String cancelledFor, String guest, Answer answer, String reason,
                              Instant answerBy) {

    /** Whether an answer is taken now. */
    public boolean isOpen(Instant now) {
        return state == MeetingState.CALLED && begins.isAfter(now);
    }
}
