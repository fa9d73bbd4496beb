package vn.diemcau.portal.core.contacts.outside;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.contacts.outside.facts.ContactNumbers;
import vn.diemcau.portal.core.shared.Texts;

/** How contacts outside the hospital are found by the search of the whole portal: its part of the one statement, and what its rows mean. */
public final class ContactHits {

    /** Those with all words, or the digits of a number; of what was typed it knows {@code ?3}, the patterns, and {@code ?4}, the digits. */
    public static final String SQL = """
            select c.id, s.code, s.name as section_name, s.accent, c.checked_on, coalesce(c.checked_on, c.added_on)
                < hospital_today() - make_interval(months => %d) as stale, %s
            from external_contact c join section s on s.id = c.section_id
            where c.search like all (string_to_array(?3, chr(10)))
                or ?4 <> '' and strpos(array_to_string(c.number_keys, ' '), ?4) > 0
            order by c.name collate "vi-x-icu", c.id limit 10""".formatted(ExternalContact.STALE_AFTER_MONTHS, StoredFacts.COLUMNS);

    private ContactHits() {
    }

    /** The words as patterns, one in a line. */
    public static String patterns(String words) {
        return Arrays.stream(Texts.fold(words).split(" ")).map(ContactRecords::pattern).collect(Collectors.joining("\n"));
    }

    /** The digits of a number; empty if it is none. */
    public static String digits(String words) {
        return ContactNumbers.sought(words);
    }

    public static ContactCard read(JsonObject row) {
        var facts = new Object[] {row.getString("name"), row.getString("organisation"), row.getString("role"), row.getString("category"),
            row.getString("address"), row.getString("notes"), row.getBoolean("shared"), row.getString("numbers"), row.getString("mails")};
        return new ContactCard(UUID.fromString(row.getString("id")), StoredFacts.of(facts, 0), row.getString("code"), row.getString("section_name"),
                row.getInt("accent"), row.get("checked_on") instanceof JsonString day ? LocalDate.parse(day.getString()) : null,
                row.getBoolean("stale"));
    }
}
