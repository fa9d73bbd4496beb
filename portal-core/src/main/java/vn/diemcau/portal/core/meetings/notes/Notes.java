package vn.diemcau.portal.core.meetings.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where a meeting is written down, item by item. Several secretaries may write to one item at once: whoever saves names the
 * version that they started from, and what others have saved since is put together with it. Every version stays, with what
 * each had typed. The audit trail tells of a person's writing to an item once in ten minutes; private notes are nobody's business.
 */
@ApplicationScoped
@Transactional
public class Notes {

    @Inject
    private NoteRows rows;

    @Inject
    private Agenda agenda;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Access access;

    @Inject
    private Event<MeetingChanged> changes;

    /** All notes of a meeting that are for the caller. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public NotePage page(UUID meeting) {
        var shown = agenda.shown(meeting);
        var notes = rows.ofMeeting(meeting);
        return new NotePage(shown.view(), shown.entries().stream().map(entry -> new NoteSheet(entry,
                shown.view().prepares() ? NoteRows.noteOf(notes.get(entry.item().id())) : null,
                NoteRows.privateOf(notes.get(entry.item().id())))).toList());
    }

    /**
     * The newest notes to an item.
     *
     * @throws NotFound     if there is no such item for the caller
     * @throws NotPermitted if the caller does not prepare the meeting
     */
    @RequiresPermission(Permission.STAFF)
    public Note note(UUID item) {
        if (!meetings.readable(agenda.meetingOf(item)).prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return rows.newest(item);
    }

    /**
     * Saves what somebody has made of the notes to an item.
     *
     * @param base the version that they started from; 0 for nothing
     * @throws NotFound     if there is no such item for the caller
     * @throws NotPermitted if the caller does not prepare the meeting
     * @throws Refused      if the meeting is over or the text too long
     */
    @RequiresPermission(Permission.STAFF)
    public SavedNote save(UUID item, long base, String typed) {
        var meeting = meetings.prepared(agenda.meetingOf(item)).meeting();
        var text = NoteText.of(typed);
        rows.lock(item);
        var newest = rows.newest(item);
        if (text.equals(newest.text()) || newest.number() != base && text.equals(rows.version(item, base).text())) {
            return new SavedNote(newest, newest.number(), false, newest.number() == base ? "" : newest.writer());
        }
        if (!rows.isWriting(item, access.caller())) {
            changes.fire(new MeetingChanged("meeting.noted", meeting, Map.of(), Map.of("thing", item.toString())));
        }
        rows.add(meeting.getId(), item, newest.number() + 1, text, access.caller());
        if (newest.number() == base) {
            return new SavedNote(rows.newest(item), newest.number() + 1, false, "");
        }
        return merged(meeting.getId(), item, base, text, newest);
    }

    private SavedNote merged(UUID meeting, UUID item, long base, String text, Note newest) {
        var merge = LineMerge.of(rows.version(item, base).text(), text, access.caller().name(), newest.text(), newest.writer());
        long sent = newest.number() + 1;
        if (!merge.text().equals(text)) {
            rows.add(meeting, item, sent + 1, NoteText.of(merge.text()), access.caller());
        }
        return new SavedNote(rows.newest(item), sent, merge.conflict(), newest.writer());
    }

    /** Saves what the caller writes down for themselves; the last one wins. Fails as {@link #save} does, but for the right. */
    @RequiresPermission(Permission.STAFF)
    public PrivateNote savePrivate(UUID item, String typed) {
        var view = meetings.readable(agenda.meetingOf(item));
        if (view.meeting().getState().isOver()) {
            throw new Refused("state", "meetings.refused.over");
        }
        view.meeting().getSection().requireOpen();
        rows.keepPrivate(view.meeting().getId(), item, NoteText.of(typed), access.caller());
        return rows.privateNote(item).orElseThrow();
    }
}
