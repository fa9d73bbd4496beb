package vn.diemcau.portal.core.meetings.documents;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What is said of a document besides its file. Those who prepare the meeting read all; nobody reads a document of a meeting
 * that they may not read.
 *
 * @param title        empty for the name of the file
 * @param sections     codes, for {@link Access#SECTIONS}
 * @param people       ids, for {@link Access#PEOPLE}
 * @param staffNumbers of further people, between commas or spaces
 */
public record DocumentDraft(String title, Access access, Set<String> sections, Set<UUID> people, Set<String> staffNumbers) {

    private static final int TITLE = 200;

    /** Who may read it. */
    public enum Access {
        /** Everybody who may read the meeting. */
        READERS,
        /** Members of chosen sections among them. */
        SECTIONS,
        /** Named people among them. */
        PEOPLE
    }

    /** @throws Refused naming the field that cannot be taken */
    public DocumentDraft {
        title = Texts.line("title", title, TITLE);
        access = access == null ? Access.READERS : access;
        sections = access == Access.SECTIONS ? new TreeSet<>(sections) : Set.of();
        people = access == Access.PEOPLE ? Set.copyOf(people) : Set.of();
        staffNumbers = access == Access.PEOPLE ? new TreeSet<>(staffNumbers) : Set.of();
        if (access == Access.SECTIONS && sections.isEmpty()) {
            throw new Refused("sections", "documents.refused.sections");
        }
        if (access == Access.PEOPLE && people.isEmpty() && staffNumbers.isEmpty()) {
            throw new Refused("people", "documents.refused.people");
        }
    }
}
