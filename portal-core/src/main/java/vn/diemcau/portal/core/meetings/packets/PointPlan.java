package vn.diemcau.portal.core.meetings.packets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.points.PointLine;
import vn.diemcau.portal.core.meetings.points.PointPerson;
import vn.diemcau.portal.core.papers.packet.PointSheets.Call;

/** The tree of the points of a meeting with the people at them: whose line is lost calls upwards. */
final class PointPlan {

    private final Map<UUID, PointLine> lines = new HashMap<>();
    private final Map<UUID, Map<PointPerson.Role, PointPerson>> people;

    PointPlan(List<PointLine> lines, Map<UUID, Map<PointPerson.Role, PointPerson>> people) {
        lines.forEach(line -> this.lines.put(line.id(), line));
        this.people = people;
    }

    /** The points above, the nearest first. */
    List<PointLine> above(PointLine point) {
        var above = new ArrayList<PointLine>();
        for (var next = lines.get(point.parent()); next != null && !above.contains(next); next = lines.get(next.parent())) {
            above.add(next);
        }
        return above;
    }

    /** All people of the point itself, then those upwards who see to the line or answer for the point. */
    List<Call> calls(PointLine point) {
        var calls = new ArrayList<>(at(point.id(), "", List.of(PointPerson.Role.values())));
        above(point).forEach(line -> calls.addAll(at(line.id(), line.name(), List.of(PointPerson.Role.TECHNICIAN, PointPerson.Role.HEAD))));
        return calls;
    }

    private List<Call> at(UUID point, String name, List<PointPerson.Role> roles) {
        var known = people.getOrDefault(point, Map.of());
        return roles.stream().filter(role -> known.containsKey(role) && !known.get(role).isEmpty())
                .map(role -> new Call(role.name(), name, known.get(role).name(), known.get(role).shown())).toList();
    }
}
