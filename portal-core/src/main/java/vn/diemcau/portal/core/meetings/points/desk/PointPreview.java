package vn.diemcau.portal.core.meetings.points.desk;

import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.points.desk.PlannedPoint.Kind;

/**
 * What a file would do, a page of its rows.
 *
 * @param file        null if none waits; then there is nothing else
 * @param fingerprint of the whole plan
 * @param ready       whether it can be applied
 */
public record PointPreview(MeetingView view, PointFile file, List<PlannedPoint> points, Map<Kind, Integer> counts, String fingerprint,
                           boolean ready, int page, int pages) {
}
