package vn.diemcau.portal.core.organization;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.UUID;

/** How sections are found by the search of the whole portal: its part of the one statement, and what its rows mean. */
public final class SectionHits {

    /** Those whose name resembles the words, or has these initials; of what was typed it knows {@code ?1}. */
    public static final String SQL = """
            select id, code, name, short_name, kind, accent, place, phone, closed_on from section
            where fold(?1) <% fold(name) or strpos(initials(name), nullif(fold(?1), '')) > 0 or code = fold(?1)
            order by word_similarity(fold(?1), fold(name)) desc, position limit 6""";

    private SectionHits() {
    }

    public static SectionCard read(JsonObject row) {
        return new SectionCard(UUID.fromString(row.getString("id")), row.getString("code"), row.getString("name"), row.getString("short_name"),
                SectionKind.valueOf(row.getString("kind")), row.getInt("accent"), row.getString("place"),
                row.get("phone") instanceof JsonString phone ? phone.getString() : null,
                row.get("closed_on") instanceof JsonString day ? LocalDate.parse(day.getString()) : null);
    }
}
