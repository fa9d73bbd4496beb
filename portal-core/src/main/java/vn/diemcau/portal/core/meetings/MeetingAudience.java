package vn.diemcau.portal.core.meetings;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may read of a meeting once it is called; those who take part always may.
 *
 * @param kind     how wide it goes
 * @param sections the codes of the chosen sections beside the one that holds it; only for {@link Kind#SECTIONS}
 */
public record MeetingAudience(Kind kind, Set<String> sections) {

    /** From the narrowest to the widest. */
    public enum Kind {
        /** Those who take part, and nobody else. */
        INVITED,
        /** Members of the section that holds it. */
        SECTION,
        /** Members of that section and of chosen ones. */
        SECTIONS,
        /** All staff. */
        HOSPITAL
    }

    public MeetingAudience {
        kind = kind == null ? Kind.INVITED : kind;
        sections = kind == Kind.SECTIONS && sections != null ? new TreeSet<>(sections) : Set.of();
    }
}
