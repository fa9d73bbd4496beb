package vn.diemcau.portal.core.meetings.answers;

import java.time.Instant;

/**
 * How the answers to an invitation stand.
 *
 * @param answerBy until when they are asked for, or null
 * @param open     whether they are taken now
 * @param own      the caller's own, or null
 * @param counts   null for those who do not prepare the meeting
 */
public record AnswerBoard(Instant answerBy, StandIns standIns, boolean open, OwnInvitation own, Counts counts) {

    /**
     * How many of them have answered what.
     *
     * @param untold     those who were not told of the meeting yet
     * @param outOfReach those of them whom the portal cannot tell: without an account and an address for mail
     */
    public record Counts(int people, int yes, int no, int standIns, int silent, int untold, int outOfReach) {

        /** How many of them the portal can tell now. */
        public int toTell() {
            return untold - outOfReach;
        }
    }
}
