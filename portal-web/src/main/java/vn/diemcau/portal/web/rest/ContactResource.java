package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.diemcau.portal.core.contacts.QuickContacts;

/** Whom to call. */
@Path("/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {

    /** One line of the quick contact. */
    public record Line(String label, String detail, String number) {
    }

    @Inject
    private QuickContacts contacts;

    @GET
    @Path("quick")
    public List<Line> quick() {
        return contacts.lines().stream().map(line -> new Line(line.getLabel(), line.getDetail(), line.getNumber())).toList();
    }
}
