package vn.diemcau.portal.core.meetings.notes;

/**
 * What became of a note that was saved.
 *
 * @param note     the newest version: what was sent, or put together with what somebody else had saved
 * @param sent     the version that holds just what was sent, the base of what is typed on
 * @param conflict whether both changed the same lines, so that both texts stand in it
 * @param other    the name of whoever had saved in between; empty if nobody had
 */
public record SavedNote(Note note, long sent, boolean conflict, String other) {
}
