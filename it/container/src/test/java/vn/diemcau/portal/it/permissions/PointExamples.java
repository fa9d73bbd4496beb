package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.it.permissions.Example.Thing;
import vn.diemcau.portal.it.points.PointFixture;

/** How the addresses of connection points are tried. Forms say nothing that could be done. */
@ApplicationScoped
class PointExamples {

    private static final String NOTHING = "do=nothing";

    @Inject
    private PointFixture points;

    Map<String, List<Example>> all() {
        var meeting = Example.of("a meeting for the hospital", () -> new Thing(List.of(points.meetingWithPoint()), 0));
        var id = points.meetingWithPoint();
        var all = new HashMap<String, List<Example>>();
        for (var page : List.of("points", "points/edit", "points/import", "points/links", "attendance/people")) {
            all.put("GET /meetings/{key}/" + page, List.of(meeting));
            all.put("POST /meetings/{key}/" + page, List.of(meeting.sendingForm(NOTHING)));
        }
        for (var page : List.of("points/terms", "attendance", "attendance/door")) {
            all.put("GET /meetings/{key}/" + page, List.of(meeting));
        }
        all.put("POST /meetings/{key}/points/terms", List.of(meeting.sendingForm("level=")));
        var point = Example.of("a meeting for the hospital", () -> new Thing(List.of(id), 0)).asking("?point=" + points.root(id));
        all.put("GET /meetings/{key}/points/paper", List.of(point));
        all.put("POST /meetings/{key}/points/paper", List.of(point.sendingForm(NOTHING)));
        all.put("GET /points/attendance", List.of(Example.PLAIN.asking("?meeting=" + id)));
        all.put("GET /points/packets", List.of(Example.PLAIN.asking("?meeting=" + id + "&point=" + points.root(id))));
        all.put("POST /points/file", List.of(Example.PLAIN.sendingForm("meeting=" + id)));
        var open = Example.PLAIN.asking("?key=" + points.secret(id, points.root(id)));
        all.put("GET /point", List.of(open));
        all.put("POST /point", List.of(open.sendingForm("reporter=")));
        all.put("POST /admin/points", List.of(Example.PLAIN.sendingForm("levels=")));
        for (var part : List.of("points", "attendance")) {
            all.put("GET /api/v1/meetings/{id}/" + part, List.of(meeting));
        }
        return all;
    }
}
