package vn.diemcau.portal.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.portal.core.notices.Notices;

/** What the caller was told. */
@Path("/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    /**
     * How many are unread.
     *
     * @param more whether there are more than are counted
     */
    public record Unread(int unread, boolean more) {
    }

    @Inject
    private Notices notices;

    @GET
    @Path("unread")
    public Unread unread() {
        int unread = notices.unread();
        return new Unread(Math.min(unread, Notices.COUNTED - 1), unread == Notices.COUNTED);
    }
}
