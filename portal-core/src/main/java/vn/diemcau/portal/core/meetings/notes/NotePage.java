package vn.diemcau.portal.core.meetings.notes;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;

/** The notes of a meeting for the caller, item by item. */
public record NotePage(MeetingView view, List<NoteSheet> sheets) {

    /** Whether the caller writes for themselves now: the meeting is not over. */
    public boolean open() {
        return !view.meeting().getState().isOver() && !view.meeting().getSection().isClosed();
    }
}
