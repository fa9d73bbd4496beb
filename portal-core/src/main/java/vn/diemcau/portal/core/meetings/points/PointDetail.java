package vn.diemcau.portal.core.meetings.points;

import java.util.Map;
import java.util.UUID;

/** A point with all that is known of it. @param people empty for those who do not prepare the meeting */
public record PointDetail(UUID id, UUID parent, UUID level, String code, String name, String place, long version,
                          Map<PointPerson.Role, PointPerson> people, Map<UUID, Integer> registered) {

    /** Somebody at the point; with nothing in it if there is none. */
    public PointPerson person(PointPerson.Role role) {
        return people.getOrDefault(role, new PointPerson("", ""));
    }
}
