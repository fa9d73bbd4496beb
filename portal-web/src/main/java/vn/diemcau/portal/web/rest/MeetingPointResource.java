package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.Figures;
import vn.diemcau.portal.core.meetings.points.PointLine;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;

/** The connection points of a meeting. */
@Path("/meetings/{id}/points")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingPointResource {

    /** Figures added up. */
    public record Sum(long points, long reporting, long registered, long delegates) {

        static Sum of(Figures figures) {
            return new Sum(figures.points(), figures.reporting(), figures.registered(), figures.delegates());
        }
    }

    /**
     * A point.
     *
     * @param parent    missing for the one that lies below none
     * @param delegates missing while it is silent
     * @param sum       with all points below it
     */
    public record Point(UUID id, UUID parent, String code, String name, String level, String place, long registered, Long delegates, Sum sum) {

        static Point of(PointLine line) {
            return new Point(line.id(), line.parent(), line.code(), line.name(), line.level(), line.place(), line.registered(), line.delegates(),
                    Sum.of(line.sum()));
        }
    }

    @Inject
    private ConnectionPoints points;

    /** All points, those of the highest level first. */
    @GET
    public List<Point> points(@PathParam("id") String id) {
        return points.all(meeting(id)).stream().map(Point::of).toList();
    }

    static UUID meeting(String id) {
        return Ids.parse(id).orElseThrow(() -> new NotFound("meeting"));
    }
}
