package vn.diemcau.portal.core.news;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may read an article.
 *
 * @param kind     how wide it goes
 * @param sections the codes of the chosen sections beside the owner; only for {@link Kind#SECTIONS}, empty otherwise
 */
public record Audience(Kind kind, Set<String> sections) {

    /** From the narrowest to the widest. */
    public enum Kind {
        /** Members of the section that owns the article. */
        SECTION,
        /** Members of the owner and of chosen sections. */
        SECTIONS,
        /** All staff. */
        HOSPITAL
    }

    public Audience {
        kind = kind == null ? Kind.SECTION : kind;
        sections = kind == Kind.SECTIONS && sections != null ? new TreeSet<>(sections) : Set.of();
    }

    /** All staff of the hospital. */
    public static Audience hospital() {
        return new Audience(Kind.HOSPITAL, Set.of());
    }

    /** Members of the owning section only. */
    public static Audience section() {
        return new Audience(Kind.SECTION, Set.of());
    }

    /** Members of the owning section and of these. */
    public static Audience sections(String... codes) {
        return new Audience(Kind.SECTIONS, Set.of(codes));
    }
}
