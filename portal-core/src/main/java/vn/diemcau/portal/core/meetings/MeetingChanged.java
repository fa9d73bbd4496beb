package vn.diemcau.portal.core.meetings;

import java.util.Map;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Something was done to a meeting; told within the transaction.
 *
 * @param action such as {@code meeting.called}
 * @param before the fields that were changed
 * @param after  the same fields afterwards
 */
public record MeetingChanged(String action, Meeting meeting, Map<String, Object> before, Map<String, Object> after) implements Audited {

    /** Whether it is this that was done, such as {@code called}. */
    public boolean is(String verb) {
        return action.equals("meeting." + verb);
    }

    @Override
    public Deed deed() {
        return new Deed(action, meeting.getSection().getCode(), "meeting", meeting.getId().toString(), meeting.getTitle(),
                meeting.getState() == MeetingState.DRAFT ? Deed.Readers.EDITORS : Deed.Readers.MEMBERS, before, after);
    }
}
