package vn.diemcau.portal.core.meetings.points.desk;

import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.points.PointDraft;
import vn.diemcau.portal.core.meetings.points.transfer.PointRow;
import vn.diemcau.portal.core.shared.Refused;

/**
 * What a row of a list would do.
 *
 * @param reasons why it cannot be taken; empty if it can
 * @param id      that the point has or will have; null if it cannot be taken
 * @param draft   null if it cannot be taken
 */
public record PlannedPoint(PointRow row, Kind kind, List<Refused> reasons, UUID id, PointDraft draft) {

    /** What would be done. */
    public enum Kind { CREATED, CHANGED, REFUSED }
}
