package vn.diemcau.portal.core.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Something that was done, as the audit trail keeps it. Who did it, when and from where is known there.
 *
 * @param action  a code such as {@code article.published}; its sentence stands in the bundles
 * @param section code of the section that it belongs to; null for what belongs to the portal
 * @param kind    of the thing it was done to, such as {@code article}
 * @param id      of that thing; empty if it has none
 * @param name    of that thing as it is called at the moment; empty if it has none
 * @param readers who of those who search the trail may read names and words
 * @param before  the fields that were changed, small: never a text as a whole
 * @param after   the same fields afterwards
 */
public record Deed(String action, String section, String kind, String id, String name, Readers readers,
                   Map<String, Object> before, Map<String, Object> after) {

    /** Fields that are no content: codes, counts and ids, which may stand in a log and be seen by whoever runs the section. */
    private static final Set<String> WITHOUT_WORDS = Set.of("state", "audience", "sections", "topic", "lead", "body", "cover",
            "picture", "position", "role", "modules", "publishing", "parent", "into", "from_section", "closedOn", "posts", "kind",
            "on", "retired", "enabled", "field", "saves", "entries", "until", "list",
            "rows_created", "rows_changed", "rows_unchanged", "rows_refused", "progress",
            "category", "urgency", "files", "stage", "begins", "ends", "form", "reading", "capacity", "approval", "task_state",
            "percent", "term", "priority", "task_visibility", "extra", "pause", "minutes", "outcome", "access");

    /** The fields that are not the same in the others. */
    public static Map<String, Object> differing(Map<String, Object> fields, Map<String, Object> others) {
        var different = new LinkedHashMap<>(fields);
        different.entrySet().removeIf(field -> Objects.equals(field.getValue(), others.get(field.getKey())));
        return different;
    }

    /** Those of the fields that are no content. A field that is not known here is held back. */
    public static <T> Map<String, T> withoutWords(Map<String, T> fields) {
        var kept = new LinkedHashMap<>(fields);
        kept.keySet().retainAll(WITHOUT_WORDS);
        return kept;
    }

    /** From the widest to the narrowest; the section is that of the deed. */
    public enum Readers {
        /** Everybody who sees the entry. */
        ALL,
        /** Members of the section. */
        MEMBERS,
        /** Editors of the section. */
        EDITORS
    }
}
