package vn.diemcau.portal.core.contacts.outside;

import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What is looked for among the contacts.
 *
 * @param words    in the name, the organisation or the role, as initials, or digits of a number; empty for all
 * @param category null for all
 * @param section  the code of the section that keeps them; empty for all
 * @param stale    only those that should be looked at again
 */
public record ContactFilter(String words, ContactCategory category, String section, boolean stale) {

    private static final int WORDS = 100;

    /** All of them. */
    public static final ContactFilter ALL = new ContactFilter("", null, "", false);

    public ContactFilter {
        var line = Texts.line(words);
        words = line.substring(0, Math.min(line.length(), WORDS));
        section = Texts.line(section);
    }

    /** Whether anything is looked for in particular. */
    public boolean narrows() {
        return !words.isEmpty() || category != null || !section.isEmpty() || stale;
    }
}
