package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import vn.diemcau.portal.core.contacts.QuickContacts;
import vn.diemcau.portal.core.contacts.QuickLine;
import vn.diemcau.portal.core.contacts.QuickPerson;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.web.frame.Times;

/** Whom to call. */
@Path("/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {

    /** Somebody on duty. @param number missing if they are reached by that of the line @param until when the shift ends */
    public record Person(String name, String number, OffsetDateTime until) {

        static Person of(QuickPerson person) {
            return new Person(person.name(), person.number(), Times.local(person.until()));
        }
    }

    /**
     * One line of the quick contact as it leads now.
     *
     * @param number   the one to call
     * @param shown    the same as people write it
     * @param people   who is on duty
     * @param fallback whether somebody should be on duty and nobody is
     */
    public record Line(String label, String detail, String number, String shown, String own, String ownShown, String initials, int accent, List<Person> people,
                       boolean fallback) {

        static Line of(QuickLine line) {
            return new Line(line.label(), line.detail(), line.number(), Phones.shown(line.number()), line.own(), Phones.shown(line.own()), line.initials(), line.accent(),
                    line.people().stream().map(Person::of).toList(), line.fallback());
        }
    }

    @Inject
    private QuickContacts contacts;

    @GET
    @Path("quick")
    public List<Line> quick() {
        return contacts.lines().stream().map(Line::of).toList();
    }
}
