package vn.diemcau.portal.core.feeds;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a calendar shows.
 *
 * @param meeting      the meeting that it is, if its owner takes part; else null
 * @param changes      counts up with each change, so that calendars take it over
 * @param about        more words: a note, what a meeting is for, why it was cancelled
 * @param chair        who leads it, and
 * @param participants who comes, as words
 * @param host         the section that prepares it
 * @param link         where people meet by video, or empty
 * @param state        of a meeting, such as {@code CALLED}; else empty
 * @param answer       what its owner has answered to the invitation, such as {@code YES}; empty where nothing is asked
 */
record FeedEvent(UUID id, UUID meeting, long changes, String title, String place, Instant begins, Instant ends, String about, String chair,
                 String participants, String host, String link, String state, String answer) {

    boolean cancelled() {
        return state.equals("CANCELLED");
    }
}
