package vn.diemcau.portal.core.meetings.agenda;

import java.util.UUID;

/**
 * Somebody who speaks to an item.
 *
 * @param person null for somebody from outside
 * @param name   with degree
 * @param post   that of the day of the meeting; of people from outside what was typed
 * @param left   whether they no longer work here on that day
 */
public record Speaker(UUID id, UUID person, String name, String post, boolean left) {

    /** Name and post in one line. */
    public String inWords() {
        return post.isEmpty() ? name : name + ", " + post;
    }
}
