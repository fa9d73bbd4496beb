package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.SectionRole;

/** The caller. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    /** One section of the caller with every role held there. */
    public record Membership(String code, List<String> roles) {
    }

    /** The caller as the identity server vouches for. */
    public record Me(String username, String name, List<Membership> sections, boolean portalAdmin) {
    }

    @Inject
    private Access access;

    @GET
    public Me me() {
        var caller = access.caller();
        var sections = caller.sections().stream().map(code -> new Membership(code,
                Arrays.stream(SectionRole.values()).filter(role -> caller.has(role, code)).map(Enum::name).toList())).toList();
        return new Me(caller.username(), caller.name(), sections, caller.portalAdmin());
    }
}
