package vn.diemcau.portal.core.meetings.notes;

import java.time.Instant;

/**
 * A version of the notes to an item.
 *
 * @param number 0 for what nobody has written yet
 * @param at     when it was written, or null
 * @param writer the name of whoever wrote it
 */
public record Note(long number, String text, Instant at, String writer) {

    static final Note NONE = new Note(0, "", null, "");
}
