package vn.diemcau.portal.core.meetings.points.reports;

import java.util.List;
import java.util.UUID;

/** A point whose paper is typed in. @param reports all, the latest first */
public record PaperPoint(UUID id, String code, String name, List<OpenPoint.OpenCategory> categories, List<PointReport> reports) {

    /** The report that counts; null if the point is silent. */
    public PointReport standing() {
        return PointReport.standing(reports);
    }
}
