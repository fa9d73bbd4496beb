package vn.diemcau.portal.core.meetings.points.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingState;

/**
 * A point as those see it who hold its link: what is its own, and the meeting's title and time.
 *
 * @param host     the section that holds the meeting
 * @param reporter who was named to report; may be empty
 * @param reports  its last reports, the latest first
 */
public record OpenPoint(UUID id, UUID meeting, String title, MeetingState state, Instant begins, Instant ends, String host, String code,
                        String name, String place, String level, String reporter, List<OpenCategory> categories, List<PointReport> reports) {

    /** A category of delegates. @param registered how many were announced */
    public record OpenCategory(UUID id, String name, int registered) {
    }

    /** Whether it takes reports. */
    public boolean isOpen() {
        return state == MeetingState.CALLED || state == MeetingState.RUNNING || state == MeetingState.ENDED;
    }

    /** The report that counts; null if it is silent. */
    public PointReport standing() {
        return PointReport.standing(reports);
    }

    /** How many delegates were announced. */
    public long registered() {
        return categories.stream().mapToLong(OpenCategory::registered).sum();
    }
}
