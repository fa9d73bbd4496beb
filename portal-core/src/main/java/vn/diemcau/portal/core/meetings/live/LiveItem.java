package vn.diemcau.portal.core.meetings.live;

import java.time.Instant;
import java.util.UUID;

/**
 * An item of the agenda, in the order in which they come on.
 *
 * @param depth   0 for the items at the top
 * @param minutes how long it is to take
 * @param heading whether it only stands above others and never is on by itself
 * @param beganAt when it was first on; null if it was not
 * @param seconds how long it has taken; null if it has not been left yet
 */
public record LiveItem(UUID id, String title, String kind, int depth, int minutes, boolean heading, Instant beganAt, Long seconds) {

    /** Whether it has been on and is over. */
    public boolean done() {
        return seconds != null;
    }

    /** How many minutes it has taken, rounded up; 0 if it is not over. */
    public long spentMinutes() {
        return seconds == null ? 0 : (seconds + 59) / 60;
    }
}
