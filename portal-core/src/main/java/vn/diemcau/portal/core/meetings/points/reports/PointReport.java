package vn.diemcau.portal.core.meetings.points.reports;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One version of what a point reports.
 *
 * @param id       null where it is not to be named, on the page of the link
 * @param turn     from 1, in the order in which they came
 * @param standing null if it never counted
 * @param counts   delegates by category
 */
public record PointReport(UUID id, int turn, Source source, String reporter, Instant at, Integer standing, Map<UUID, Integer> counts) {

    /** By which way it came. */
    public enum Source {
        /** By the link of the point. */
        LINK,
        /** On paper, typed in by those who prepare the meeting. */
        PAPER
    }

    public long total() {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many delegates of a category; null if it was not asked for. */
    public Integer count(UUID category) {
        return counts.get(category);
    }

    /** The one that counts of those of a point; null if none does. */
    static PointReport standing(List<PointReport> reports) {
        return reports.stream().filter(report -> report.standing() != null).max(Comparator.comparing(PointReport::standing)).orElse(null);
    }
}
