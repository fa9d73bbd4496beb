package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.ContactCard;
import vn.diemcau.portal.core.meetings.search.MeetingHit;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.search.Search;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.web.tasks.TaskItem;

/** Search over everything that the caller may read. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    /** What was found, best first within each kind; a kind that was not asked for is empty. */
    public record Found(List<SectionCard> sections, List<PersonCard> people, List<ContactItem> contacts, List<ArticleItem> articles,
                        List<TaskItem> tasks, List<MeetingItem> meetings) {
    }

    /**
     * A meeting that was found by itself or by something that belongs to it.
     *
     * @param part  {@code MEETING}, {@code CONCLUSION}, {@code PAPER}, {@code ITEM}, {@code DOCUMENT} or {@code MINUTES}
     * @param words what was found
     */
    public record MeetingItem(UUID id, String part, String words, String title, String state, Instant beginsAt, String section) {

        private static MeetingItem of(MeetingHit hit) {
            return new MeetingItem(hit.meeting(), hit.part().name(), hit.words(), hit.title(), hit.state().name(), hit.beginsAt(), hit.sectionCode());
        }
    }

    /**
     * A contact outside the hospital.
     *
     * @param category {@code HOSPITAL}, {@code AUTHORITY}, {@code EMERGENCY}, {@code SUPPLIER}, {@code INSURANCE}, {@code PRESS},
     *                 {@code CHARITY} or {@code OTHER}
     * @param section  the code of the section that keeps it
     */
    public record ContactItem(UUID id, String name, String organisation, String role, String category, String section, List<NumberItem> numbers,
                              List<String> mails) {

        private static ContactItem of(ContactCard card) {
            var facts = card.facts();
            return new ContactItem(card.id(), facts.name(), facts.organisation(), facts.role(), facts.category().name(), card.sectionCode(),
                    facts.numbers().stream().map(number -> new NumberItem(number.label(), number.value())).toList(), facts.mails());
        }
    }

    /** @param label what it is for; may be empty */
    public record NumberItem(String label, String number) {
    }

    @Inject
    private Search search;

    /** @param kind {@code section}, {@code person}, {@code contact}, {@code article}, {@code task} or {@code meeting}; all kinds if left out */
    @GET
    public Found find(@QueryParam("q") String words, @QueryParam("kind") String kind) {
        var found = search.find(words);
        return new Found(wanted(kind, "section", found.sections()), wanted(kind, "person", found.people()),
                wanted(kind, "contact", found.contacts()).stream().map(ContactItem::of).toList(),
                wanted(kind, "article", found.articles()).stream().map(ArticleItem::of).toList(),
                wanted(kind, "task", found.tasks()).stream().map(TaskItem::of).toList(),
                wanted(kind, "meeting", found.meetings()).stream().map(MeetingItem::of).toList());
    }

    private static <T> List<T> wanted(String asked, String kind, List<T> found) {
        return asked == null || asked.isBlank() || asked.equals(kind) ? found : List.of();
    }
}
