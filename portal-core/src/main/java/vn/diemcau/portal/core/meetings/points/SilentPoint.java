package vn.diemcau.portal.core.meetings.points;

import java.util.Map;
import java.util.UUID;

/** A point that has not reported, and whom to call. */
public record SilentPoint(UUID id, String code, String name, String level, String above, long registered,
                          Map<PointPerson.Role, PointPerson> people) {
}
