package vn.diemcau.portal.web.contacts.external;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.forms.FormPage;

/** A page with the form of a contact: a row for each number and address, and some empty ones. */
public abstract class ContactFormPage extends FormPage {

    private static final int EMPTY_NUMBERS = 2;
    private static final int EMPTY_MAILS = 1;

    /** A row of the form. @param at its place, by which its fields are named */
    public record Row(int at, String label, String value) {
    }

    @Inject
    private HttpServletRequest request;

    /** What is stored so far; null for a new contact. */
    public abstract ContactFacts getFacts();

    /** What was typed. */
    protected ContactDraft draft() {
        return new ContactDraft(sent("name"), sent("organisation"), sent("role"), sent("category"), sent("address"), sent("notes"),
                !sent("shared").isEmpty(), sentRows("number").map(row -> new Reach(row.label(), row.value())).toList(),
                sentRows("mail").map(Row::value).toList());
    }

    private Stream<Row> sentRows(String name) {
        return IntStream.range(0, ContactFacts.WAYS + EMPTY_NUMBERS).filter(at -> request.getParameter(name + at) != null)
                .mapToObj(at -> new Row(at, sent("label" + at), sent(name + at)));
    }

    /** The part of the address that is an id. */
    protected UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("contact"));
    }

    /** What stands in a field: what was typed into a form that was refused, or what is stored. */
    public String value(String field) {
        var facts = getFacts();
        if (facts == null) {
            return typed(field, "");
        }
        return typed(field, switch (field) {
            case "name" -> facts.name();
            case "organisation" -> facts.organisation();
            case "role" -> facts.role();
            case "category" -> facts.category().name();
            case "address" -> facts.address();
            default -> facts.notes();
        });
    }

    public boolean isShared() {
        return getRefusal() != null ? !sent("shared").isEmpty() : getFacts() != null && getFacts().shared();
    }

    public List<Row> getNumberRows() {
        return getRefusal() != null ? sentRows("number").toList()
                : rows(getFacts() == null ? List.of() : getFacts().numbers(), EMPTY_NUMBERS);
    }

    public List<Row> getMailRows() {
        return getRefusal() != null ? sentRows("mail").toList() : rows(getFacts() == null ? List.of()
                : getFacts().mails().stream().map(mail -> new Reach("", mail)).toList(), EMPTY_MAILS);
    }

    private static List<Row> rows(List<Reach> stored, int empty) {
        return IntStream.range(0, stored.size() + empty).mapToObj(at -> at < stored.size()
                ? new Row(at, stored.get(at).label(), stored.get(at).shown()) : new Row(at, "", "")).toList();
    }

    /** The codes of all categories. */
    public List<String> getCategories() {
        return Arrays.stream(ContactCategory.values()).map(Enum::name).toList();
    }
}
