package vn.diemcau.portal.core.meetings.minutes;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;

/**
 * Something that has its part in the minutes: who was there, what was concluded. Every bean of this kind is asked, within the
 * operation of whoever compiles the minutes.
 */
public interface MinutesSource {

    /** Parts with a place below 0 stand before the items of the agenda, others behind them, in this order. */
    int place();

    /** What it has to say of a meeting; kinds of capital letters, such as {@code ATTENDANCE}, each at most once for an item. */
    List<CompiledPart> of(MeetingView meeting);
}
