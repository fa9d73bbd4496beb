package vn.diemcau.portal.core.shared;

import java.util.Map;

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
