package vn.diemcau.portal.core.meetings.points;

import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.meetings.MeetingView;

/**
 * What the points of a meeting have reported.
 *
 * @param levels from the highest; of a level its own points only
 * @param silent a page of those that have not reported; empty for those who do not prepare the meeting
 */
public record Turnout(MeetingView view, Map<String, Figures> levels, List<SilentPoint> silent) {

    /** The figures of all levels together. */
    public Figures all() {
        return levels.values().stream().reduce(Figures.NONE, Figures::plus);
    }
}
