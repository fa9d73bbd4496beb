package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.Figures;

/** What the connection points of a meeting have reported. */
@Path("/meetings/{id}/attendance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingAttendanceResource {

    /** The figures of a level: of its own points only. */
    public record Level(String level, MeetingPointResource.Sum sum) {
    }

    /** Delegates of a category. */
    public record Category(String category, long registered, long delegates) {
    }

    /** The headcount of a meeting. */
    public record Headcount(MeetingPointResource.Sum sum, List<Level> levels, List<Category> categories) {
    }

    @Inject
    private ConnectionPoints points;

    /** What points have reported, by level and by category. */
    @GET
    public Headcount attendance(@PathParam("id") String id) {
        var levels = points.byLevel(MeetingPointResource.meeting(id));
        var all = levels.values().stream().reduce(Figures.NONE, Figures::plus);
        return new Headcount(MeetingPointResource.Sum.of(all), levels.entrySet().stream().map(level -> new Level(level.getKey(), MeetingPointResource.Sum.of(level.getValue()))).toList(),
                points.byCategory(MeetingPointResource.meeting(id)).stream().map(each -> new Category(each.name(), each.registered(), each.delegates())).toList());
    }
}
