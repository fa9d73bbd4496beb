package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;

/** The sections of the hospital. */
@Path("/sections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SectionResource {

    /** A section with the people that the caller may see in it. */
    public record SectionJson(String code, String name, String shortName, String kind, int accent, String introduction,
                              String place, String phone, LocalDate closedOn, List<PersonCard> people) {
    }

    @Inject
    private Hospital hospital;

    @Inject
    private Directory directory;

    @GET
    public List<SectionCard> all() {
        return hospital.sections();
    }

    @GET
    @Path("{code}")
    public SectionJson one(@PathParam("code") String code) {
        var section = hospital.section(code);
        return new SectionJson(section.getCode(), section.getName(), section.getShortName(), section.getKind().name(),
                section.getAccent(), section.getIntroduction(), section.getPlace(), section.getPhone(),
                section.getClosedOn(), directory.people(section));
    }
}
