package vn.diemcau.portal.core.audit;

import java.time.Instant;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Which entries of the audit trail are looked for; null means that it does not matter.
 *
 * @param section code of the section
 * @param actor   part of the name of the person who did it, with or without accents, or the whole lasting id
 * @param action  what was done, such as {@code article.published}
 * @param from    not before this moment
 * @param to      before this moment
 * @param thing   the id of what it was done to
 */
public record AuditFilter(String section, String actor, String action, Instant from, Instant to, String thing) {

    /** Everything that the caller may search. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    public AuditFilter {
        section = blankToNull(section);
        actor = blankToNull(actor);
        action = blankToNull(action);
        thing = blankToNull(thing);
    }

    private static String blankToNull(String text) {
        var line = Texts.line(text);
        return line.isEmpty() ? null : line;
    }
}
