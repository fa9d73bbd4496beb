package vn.diemcau.portal.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.SectionRequest;
import vn.diemcau.portal.core.requests.shown.RequestEntry;
import vn.diemcau.portal.core.requests.shown.RequestLine;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.frame.Times;

/** What the caller has sent to sections, or works on. */
@Path("/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {

    /** A message in a list. */
    public record MessageItem(UUID id, String number, String subject, String state, OffsetDateTime due, OffsetDateTime sent) {
    }

    /** What was said, without what is internal to the section. */
    public record Word(OffsetDateTime at, String by, String kind, String text) {
    }

    /** A message with what was said about it. */
    public record MessageJson(UUID id, String number, String section, String subject, String category, String urgency, String state,
                              OffsetDateTime due, OffsetDateTime sent, List<Word> words) {
    }

    /** @param next the cursor of the next page; null for none */
    public record MessagesJson(List<MessageItem> items, String next) {
    }

    @Inject
    private LetterBox letters;

    @GET
    public MessagesJson own(@QueryParam("cursor") String cursor) {
        var page = letters.sent(cursor);
        return new MessagesJson(page.items().stream().map(MessageResource::item).toList(), page.next());
    }

    @GET
    @Path("{id}")
    public MessageJson one(@PathParam("id") String id) {
        var view = letters.request(Ids.parse(id).orElseThrow(() -> new NotFound("request")));
        var request = view.request();
        return new MessageJson(request.getId(), request.getLabel(), request.getSection().getCode(), request.getSubject(),
                request.getCategory().name(), request.getUrgency().name(), request.getState().name(), Times.local(request.getDueAt()),
                Times.local(request.getCreatedAt()), view.entries().stream().filter(entry -> !entry.internal()).map(MessageResource::word).toList());
    }

    private static Word word(RequestEntry entry) {
        return new Word(Times.local(entry.at()), entry.authorName(), entry.kind().name(), entry.text());
    }

    static MessageItem item(SectionRequest request) {
        return new MessageItem(request.getId(), request.getLabel(), request.getSubject(), request.getState().name(),
                Times.local(request.getDueAt()), Times.local(request.getCreatedAt()));
    }

    private static MessageItem item(RequestLine line) {
        return new MessageItem(line.id(), line.label(), line.subject(), line.state().name(), Times.local(line.dueAt()),
                Times.local(line.createdAt()));
    }
}
