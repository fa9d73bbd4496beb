package vn.diemcau.portal.web.meetings.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.notes.Note;
import vn.diemcau.portal.core.meetings.notes.Notes;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.Times;

/** Notes to an item of an agenda. Whoever saves is given what others have written since together with their own. */
@Path("/meetings/items/{item}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    /** @param base the version from which it was written; 0 for nothing. Not asked for private notes. */
    public record NoteInput(long base, String text) {
    }

    /**
     * @param version  of the newest notes; 0 for none
     * @param sent     the version that holds just what was sent
     * @param conflict whether both changed the same lines and both texts stand in it
     * @param other    who had saved in between; empty if nobody had
     */
    public record NoteJson(long version, String text, String by, OffsetDateTime at, long sent, boolean conflict, String other) {

        static NoteJson of(Note note, long sent, boolean conflict, String other) {
            return new NoteJson(note.number(), note.text(), note.writer(), Times.local(note.at()), sent, conflict, other);
        }
    }

    @Inject
    private Notes notes;

    @GET
    @Path("note")
    public NoteJson newest(@PathParam("item") String item) {
        var note = notes.note(id(item));
        return NoteJson.of(note, note.number(), false, "");
    }

    @PUT
    @Path("note")
    public NoteJson save(@PathParam("item") String item, NoteInput input) {
        var saved = notes.save(id(item), given(input).base(), input.text());
        return NoteJson.of(saved.note(), saved.sent(), saved.conflict(), saved.other());
    }

    @PUT
    @Path("private-note")
    public NoteJson savePrivate(@PathParam("item") String item, NoteInput input) {
        var saved = notes.savePrivate(id(item), given(input).text());
        return new NoteJson(saved.version(), saved.text(), "", null, saved.version(), false, "");
    }

    private static UUID id(String item) {
        return Ids.parse(item).orElseThrow(() -> new NotFound("item"));
    }

    private static NoteInput given(NoteInput input) {
        if (input == null) {
            throw new Refused("body", "rest.refused.empty");
        }
        return input;
    }
}
