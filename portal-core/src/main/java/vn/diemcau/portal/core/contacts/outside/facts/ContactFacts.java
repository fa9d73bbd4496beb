package vn.diemcau.portal.core.contacts.outside.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What is known of a contact, cleaned (Unicode NFC); empty where nothing is.
 *
 * @param name    a person, or the desk that answers
 * @param notes   may have several lines
 * @param shared  whether all staff read it; otherwise members of its section only
 * @param numbers each once
 * @param mails   in small letters, each once
 */
public record ContactFacts(String name, String organisation, String role, ContactCategory category, String address,
                           String notes, boolean shared, List<Reach> numbers, List<String> mails) {

    /** Numbers, and mail addresses, at most. */
    public static final int WAYS = 30;

    private static final int LINE = 200;
    private static final int LABEL = 60;
    private static final int MAIL = 254;
    private static final int NOTES = 2_000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");

    /** @throws Refused if there is no name, or something is too long or too much */
    public ContactFacts {
        name = Texts.line("name", name, LINE);
        organisation = Texts.line("organisation", organisation, LINE);
        role = Texts.line("role", role, LINE);
        address = Texts.line("address", address, LINE);
        notes = paragraphs(notes);
        numbers = distinct(numbers);
        mails = mails.stream().distinct().toList();
        if (name.isEmpty()) {
            throw new Refused("name", "external.refused.name");
        }
        if (numbers.size() > WAYS) {
            throw new Refused("number0", "external.refused.many", WAYS);
        }
        if (mails.size() > WAYS) {
            throw new Refused("mail0", "external.refused.many", WAYS);
        }
    }

    private static String paragraphs(String text) {
        var lines = (text == null ? "" : text).lines().map(Texts::line).collect(Collectors.joining("\n")).strip();
        if (lines.length() > NOTES) {
            throw new Refused("notes", "news.refused.long", NOTES, lines.length());
        }
        return lines;
    }

    private static List<Reach> distinct(List<Reach> numbers) {
        var seen = new LinkedHashMap<String, Reach>();
        numbers.forEach(number -> seen.merge(number.value(), number, (first, again) -> first.label().isEmpty() ? again : first));
        return List.copyOf(seen.values());
    }

    static ContactCategory category(String word) {
        return Texts.line(word).isEmpty() ? ContactCategory.OTHER : ContactCategory.named(word)
                .orElseThrow(() -> new Refused("category", "external.refused.category", Texts.line(word)));
    }

    static List<Reach> numbers(List<Reach> typed) {
        return IntStream.range(0, typed.size()).mapToObj(at -> number(at, typed.get(at)))
                .filter(number -> !number.value().isEmpty()).toList();
    }

    /** @param at the place among the numbers, by which its field is named */
    static Reach number(int at, Reach typed) {
        return new Reach(Texts.line("label" + at, typed.label(), LABEL), ContactNumbers.stored("number" + at, typed.value()));
    }

    static List<String> mails(List<String> typed) {
        return IntStream.range(0, typed.size()).mapToObj(at -> mail(at, typed.get(at))).filter(mail -> !mail.isEmpty()).toList();
    }

    /** @param at the place among the addresses, by which its field is named */
    static String mail(int at, String typed) {
        var mail = Texts.line("mail" + at, typed, MAIL).toLowerCase(Locale.ROOT);
        if (!mail.isEmpty() && !ADDRESS.matcher(mail).matches()) {
            throw new Refused("mail" + at, "external.refused.mail", mail);
        }
        return mail;
    }

    /** The values of its numbers, as stored. */
    public List<String> numberValues() {
        return numbers.stream().map(Reach::value).toList();
    }

    /** Name and organisation as they are compared: without accents and case. The same as {@code name_key} of the table. */
    public String nameKey() {
        return Texts.fold(name) + "|" + Texts.fold(organisation);
    }

    /** These numbers and mail addresses and those of the other, each once. */
    public ContactFacts reachedAlsoBy(ContactFacts other) {
        var allNumbers = new ArrayList<>(numbers);
        allNumbers.addAll(other.numbers);
        var allMails = new ArrayList<>(mails);
        allMails.addAll(other.mails);
        return new ContactFacts(name, organisation, role, category, address, notes, shared, allNumbers, allMails);
    }

    /** What a newer source says laid over this: what it leaves empty stays, numbers and addresses are added. */
    public ContactFacts updatedBy(ContactFacts newer) {
        return new ContactFacts(or(newer.name, name), or(newer.organisation, organisation), or(newer.role, role),
                newer.category == ContactCategory.OTHER ? category : newer.category, or(newer.address, address),
                or(newer.notes, notes), shared, numbers, mails).reachedAlsoBy(newer);
    }

    /** The newer value, unless there is none or it says the same with fewer accents or in other letters. */
    private static String or(String newer, String value) {
        return newer.isEmpty() || Texts.fold(newer).equals(Texts.fold(value)) ? value : newer;
    }

    /** As the audit trail keeps it: of notes only how long they are. */
    public Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", name);
        told.put("organisation", organisation);
        told.put("post", role);
        told.put("category", category.name());
        told.put("address", address);
        told.put("notes", notes.length());
        told.put("shared", shared);
        told.put("numbers", numbers.stream().map(number -> (number.label() + " " + number.value()).strip()).collect(Collectors.joining(", ")));
        told.put("mails", String.join(", ", mails));
        return told;
    }
}
