package vn.diemcau.portal.core.meetings.notes;

import vn.diemcau.portal.core.meetings.agenda.AgendaEntry;

/**
 * An item with what is written down to it.
 *
 * @param note the notes of the secretaries; null for those who do not prepare the meeting
 * @param own  the caller's private note
 */
public record NoteSheet(AgendaEntry entry, Note note, PrivateNote own) {
}
