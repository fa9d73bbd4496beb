package vn.diemcau.portal.core.meetings.minutes;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.MeetingView;

/**
 * The minutes of a meeting for the caller.
 *
 * @param minutes  null if there are none that the caller may read
 * @param addenda  the first first
 * @param approver whether the caller may approve them: a chair; an admin of the section if no chair has an account
 */
public record MinutesView(MeetingView view, Minutes minutes, List<MinutesPart> parts, List<Addendum> addenda, boolean approver) {

    private boolean is(MinutesState state) {
        return minutes != null && minutes.state() == state;
    }

    /** Whether the caller writes them now. */
    public boolean writable() {
        return is(MinutesState.DRAFT) && view.changeable();
    }

    /** Whether the caller may begin them now. */
    public boolean compilable() {
        return view.changeable() && view.meeting().getState() != MeetingState.DRAFT && (minutes == null || is(MinutesState.DRAFT));
    }

    /** Whether the caller decides on them now. */
    public boolean decidable() {
        return is(MinutesState.SUBMITTED) && approver && view.changeable();
    }

    public boolean approved() {
        return is(MinutesState.APPROVED);
    }

    /** Whether the caller may put something right by an addendum. */
    public boolean correctable() {
        return approved() && view.prepares() && !view.meeting().getSection().isClosed();
    }
}
