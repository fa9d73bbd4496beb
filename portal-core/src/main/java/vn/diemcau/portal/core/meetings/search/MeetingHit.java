package vn.diemcau.portal.core.meetings.search;

import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingState;

/**
 * A meeting that was found, by itself or by something that belongs to it.
 *
 * @param meeting     its id
 * @param words       what was found: a title, a sentence, the beginning of a text
 * @param title       of the meeting
 * @param sectionName the short name of the section that holds it, with its code and accent
 */
public record MeetingHit(UUID meeting, Part part, String words, String title, MeetingState state, Instant beginsAt, String sectionCode,
                         String sectionName, int accent) {

    /** Where the words stand, in the order of what is shown first. */
    public enum Part {

        MEETING(""), CONCLUSION("/conclusions"), PAPER("/papers"), ITEM("/agenda"), DOCUMENT("/agenda"), MINUTES("/minutes");

        private final String page;

        Part(String page) {
            this.page = page;
        }
    }

    /** The page on which it stands. */
    public String path() {
        return "/meetings/" + meeting + part.page;
    }
}
