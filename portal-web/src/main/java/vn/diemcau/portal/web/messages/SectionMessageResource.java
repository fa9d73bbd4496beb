package vn.diemcau.portal.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.RequestCategory;
import vn.diemcau.portal.core.requests.RequestText;
import vn.diemcau.portal.core.requests.Urgency;
import vn.diemcau.portal.core.shared.Ids;

/** Where messages to a section come in. */
@Path("/sections/{code}/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SectionMessageResource {

    /**
     * A message to be sent.
     *
     * @param category {@code QUESTION}, {@code SUPPORT}, {@code INCIDENT}, {@code PROPOSAL} or {@code OTHER}
     * @param urgency  {@code NORMAL}, {@code SOON} or {@code URGENT}; missing means {@code NORMAL}
     */
    public record MessageInput(String subject, String text, String category, String urgency) {
    }

    @Inject
    private LetterBox letters;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@PathParam("code") String code, MessageInput input) {
        var text = new RequestText(input.subject(), input.text(), chosen(RequestCategory.values(), input.category()),
                chosen(Urgency.values(), input.urgency() == null ? "NORMAL" : input.urgency()));
        var request = letters.send(Ids.next(), code, text, List.of());
        return Response.status(Response.Status.CREATED).header("Location", "/api/v1/messages/" + request.getId())
                .entity(MessageResource.item(request)).build();
    }

    private static <T extends Enum<T>> T chosen(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
