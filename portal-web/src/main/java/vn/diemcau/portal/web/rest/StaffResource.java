package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter;
import vn.diemcau.portal.core.staff.directory.PeoplePage;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.staff.directory.PostLine;
import vn.diemcau.portal.core.staff.directory.Reveals;
import vn.diemcau.portal.core.staff.directory.StaffProfile;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;

/** The people who work here. A personal field that is not for the caller is missing. */
@Path("/staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

    /** A post. @param to the last day; missing while it lasts */
    public record PostJson(String section, String sectionName, String title, int rank, LocalDate from, LocalDate to) {

        static PostJson of(PostLine post) {
            return new PostJson(post.sectionCode(), post.sectionName(), post.title(), post.rank(), post.from(), post.until());
        }
    }

    /** A person. @param history posts of before; empty for whoever may not see them @param leftOn missing for whoever works here */
    public record PersonJson(UUID id, String name, String titledName, String staffNumber, String email, String extension,
                             String mobile, String room, String photo, List<String> languages, List<String> skills,
                             List<PostJson> posts, List<PostJson> history, LocalDate leftOn) {

        static PersonJson of(StaffProfile profile) {
            var photo = field(profile, PersonalField.PHOTO);
            return new PersonJson(profile.id(), profile.name(), profile.titledName(), profile.staffNumber(),
                    field(profile, PersonalField.EMAIL), field(profile, PersonalField.EXTENSION),
                    field(profile, PersonalField.MOBILE), field(profile, PersonalField.ROOM),
                    photo == null ? null : "/photos/" + profile.id() + "/" + photo + "/640.jpg", profile.languages(), profile.skills(),
                    profile.today().stream().map(PostJson::of).toList(), profile.history().stream().map(PostJson::of).toList(),
                    profile.leftOn());
        }

        private static String field(StaffProfile profile, PersonalField field) {
            return profile.fields().get(field.code());
        }
    }

    @Inject
    private Directory directory;

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Reveals reveals;

    @Inject
    private Hospital hospital;

    /**
     * People who work here today, a page of them; without words and section nobody. The header {@code Link} names the next
     * page, {@code X-Total-Count} says how many there are on this page and all that follow.
     *
     * @param words   parts of a name, initials, a number, a post, a room, a skill; the best first
     * @param section the code of a section in which they hold a post; heads first if there are no words
     * @param after   the place after which the page begins, out of {@code Link}
     * @param limit   1 to 500 people on a page
     */
    @GET
    public Response find(@QueryParam("q") String words, @QueryParam("section") String section, @QueryParam("after") String after,
                         @QueryParam("limit") @DefaultValue("50") int limit, @Context UriInfo address) {
        var filter = PeopleFilter.of(words, "", section, "", "", "SECTION");
        if (!filter.section().isEmpty()) {
            hospital.section(filter.section());
        }
        var page = filter.isOpen() ? PeoplePage.EMPTY : directory.find(filter, after, limit);
        var answer = Response.ok(new GenericEntity<List<PersonCard>>(page.people()) { }).header("X-Total-Count", page.total());
        return (page.next() == null ? answer : answer.links(Link.fromUri(address.getRequestUriBuilder()
                .replaceQueryParam("after", page.next()).build()).rel("next").build())).build();
    }

    @GET
    @Path("{id}")
    public PersonJson one(@PathParam("id") String id) {
        return PersonJson.of(profiles.profile(id));
    }

    /** The field to look at, one of {@code email}, {@code extension}, {@code mobile}, {@code room}. */
    public record Wish(String field) {
    }

    /** What a person hides in a field. */
    public record Revealed(String field, String value) {
    }

    /** Shows a keeper of the record what the person hides; it is recorded, and the person sees it. */
    @POST
    @Path("{id}/reveal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Revealed reveal(@PathParam("id") String id, Wish wish) {
        var field = PersonalField.of(wish == null ? null : wish.field()).orElseThrow(() -> new NotFound("field"));
        return new Revealed(field.code(), reveals.reveal(Ids.parse(id).orElseThrow(() -> new NotFound("person")), field));
    }
}
