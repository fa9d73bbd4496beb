package vn.diemcau.portal.core.contacts;

import java.util.UUID;

/**
 * Where a line of the quick contact leads.
 *
 * @param id     of the role or the person; null for a number
 * @param number of a number; else empty
 * @param name   of the role or the person as it is called now; empty for a number
 * @param code   the staff number of a person; else empty
 */
public record QuickTarget(Kind kind, UUID id, String number, String name, String code) {

    /** What a line can lead to. */
    public enum Kind {
        /** Whoever is on duty for a role now. */
        ROLE,
        /** One person, as long as they work here and show all staff a number. */
        PERSON,
        NUMBER
    }

    public boolean isRole() {
        return kind == Kind.ROLE;
    }

    /** What is typed to choose it, if it is no role. */
    public String typed() {
        return kind == Kind.NUMBER ? number : code;
    }
}
