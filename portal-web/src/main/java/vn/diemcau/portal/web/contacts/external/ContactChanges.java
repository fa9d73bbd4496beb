package vn.diemcau.portal.web.contacts.external;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.web.frame.Frame;

/** In what two states of a contact differ, in words. */
public final class ContactChanges {

    /** A field with its values; what is added to a list has nothing before it. */
    public record Change(String field, String before, String after) {
    }

    private ContactChanges() {
    }

    /** @param before null for a new contact @param after null for one that is refused */
    static List<Change> of(ContactFacts before, ContactFacts after, Frame frame) {
        var changes = new ArrayList<Change>();
        if (after != null) {
            var old = values(before, frame);
            values(after, frame).forEach((field, value) -> {
                if (!value.equals(old.getOrDefault(field, ""))) {
                    changes.add(new Change(frame.text("external.column." + field), old.getOrDefault(field, ""), value));
                }
            });
            add(changes, frame.text("external.column.NUMBER"), numbers(before), numbers(after));
            add(changes, frame.text("external.column.MAIL"), before == null ? List.of() : before.mails(), after.mails());
        }
        return changes;
    }

    private static void add(List<Change> changes, String field, List<String> before, List<String> after) {
        var further = after.stream().filter(value -> !before.contains(value)).toList();
        if (!further.isEmpty()) {
            changes.add(new Change(field, "", "+ " + String.join("; ", further)));
        }
    }

    private static List<String> numbers(ContactFacts facts) {
        return facts == null ? List.of() : facts.numbers().stream().map(number -> number.label().isEmpty() ? number.shown()
                : number.shown() + " (" + number.label() + ")").toList();
    }

    private static Map<String, String> values(ContactFacts facts, Frame frame) {
        var values = new LinkedHashMap<String, String>();
        if (facts != null) {
            values.put("NAME", facts.name());
            values.put("ORGANISATION", facts.organisation());
            values.put("ROLE", facts.role());
            values.put("CATEGORY", frame.text("external.category." + facts.category().name()));
            values.put("ADDRESS", facts.address());
            values.put("NOTES", facts.notes());
        }
        return values;
    }
}
