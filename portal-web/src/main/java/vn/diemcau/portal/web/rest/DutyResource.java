package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.duty.now.DutyNow;
import vn.diemcau.portal.core.duty.now.OnDuty;
import vn.diemcau.portal.web.frame.Times;

/** Who is on duty. */
@Path("/duty")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DutyResource {

    /** Somebody on duty. @param number missing if none is for all staff */
    public record Duty(String role, String section, String sectionName, UUID person, String name, String number, OffsetDateTime from,
                       OffsetDateTime until) {

        static Duty of(DutyNow duty) {
            return new Duty(duty.roleName(), duty.sectionCode(), duty.sectionName(), duty.personId(), duty.name(), duty.number(),
                    Times.local(duty.shift().begins()), Times.local(duty.until()));
        }
    }

    @Inject
    private OnDuty duty;

    /** Everybody who is on duty now, by section and role. */
    @GET
    @Path("now")
    public List<Duty> now() {
        return duty.now().people().stream().map(Duty::of).toList();
    }
}
