package vn.diemcau.portal.core.meetings;

/**
 * A meeting, and what the caller is at it.
 *
 * @param part     null if the caller is none of those who take part
 * @param prepares whether the caller prepares it: writes for the section that holds it, or leads it
 * @param written  whether the caller writes for the section that holds it, and makes further meetings of this one
 */
public record MeetingView(Meeting meeting, Part part, boolean prepares, boolean written) {

    /** Whether the caller is one of the chairs. */
    public boolean chairs() {
        return part == Part.CHAIR;
    }

    /** Whether the caller changes it now: prepares it, and it is not over. */
    public boolean changeable() {
        return prepares && !meeting.getState().isOver() && !meeting.getSection().isClosed();
    }
}
