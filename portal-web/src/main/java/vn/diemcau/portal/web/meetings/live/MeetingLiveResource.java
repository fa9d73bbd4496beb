package vn.diemcau.portal.web.meetings.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.diemcau.portal.core.live.LiveListening;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.live.ToldAtOnce;

/** What has happened at a meeting, for programs and for those who ask again and again. */
@Path("/meetings/{id}/live")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingLiveResource {

    @Inject
    private LiveListening listening;

    /**
     * The events after one that is known, in their order: {@code {"now", "startOver", "events": [{"seq", "at", "kind", "data"}]}}.
     *
     * @param after the number of the last event that is known; 0 for none
     */
    @GET
    public String events(@PathParam("id") String id, @QueryParam("after") long after) {
        UUID meeting = Ids.parse(id).orElseThrow(() -> new NotFound("meeting"));
        return ToldAtOnce.of(listening, meeting, Math.max(0, after)).toJson();
    }
}
