package vn.diemcau.portal.core.staff.transfer.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;

/** What the portal knows at the moment, as far as a list needs it. */
public final class Known {

    /**
     * @param kept      whether the caller keeps the posts of this section
     * @param closed    whether it takes in nobody any more
     * @param sensitive whether it is nobody else's business who belongs to it, as in the party
     */
    public record KnownSection(UUID id, String code, String name, boolean kept, boolean closed, boolean sensitive) {
    }

    /**
     * @param values of the columns that are about the person; empty for nothing
     * @param hidden those that the person does not show to all staff
     * @param kept   whether the caller may change what is known of the person
     * @param left   whether the person no longer works here
     */
    public record KnownPerson(UUID id, Map<Column, String> values, Set<Column> hidden, List<KnownPost> posts, boolean kept, boolean left) {

        String number() {
            return values.get(Column.STAFF_NUMBER);
        }
    }

    /** @param to the last day, or null while it lasts */
    public record KnownPost(UUID id, String section, String title, int rank, LocalDate from, LocalDate to) {
    }

    private final Map<String, KnownSection> sections = new HashMap<>();
    private final Map<String, KnownPerson> people = new HashMap<>();
    private final Map<String, KnownPerson> accounts = new HashMap<>();
    private final boolean everybody;

    /** @param everybody whether the caller keeps everybody, and thus adds people and ties them to accounts */
    public Known(boolean everybody, List<KnownSection> sections, List<KnownPerson> people) {
        this.everybody = everybody;
        sections.forEach(section -> this.sections.putIfAbsent(Texts.fold(section.name()), section));
        sections.forEach(section -> this.sections.put(section.code(), section));
        people.forEach(person -> this.people.put(likeness(person.number()), person));
        people.forEach(person -> accounts.put(person.values().get(Column.USERNAME), person));
    }

    /** Whether it is nobody else's business who belongs to the section with this code. */
    public boolean isSensitive(String code) {
        return sections.containsKey(code) && sections.get(code).sensitive();
    }

    boolean keepsEverybody() {
        return everybody;
    }

    /** By its code or its name. */
    Optional<KnownSection> section(String words) {
        return Optional.ofNullable(sections.get(Texts.fold(words)));
    }

    /** Somebody with this staff number, or one that differs in nothing but capitals and leading zeros. */
    Optional<KnownPerson> personLike(String number) {
        return Optional.ofNullable(people.get(likeness(number)));
    }

    Optional<KnownPerson> withAccount(String username) {
        return Optional.ofNullable(accounts.get(username));
    }

    /** What two staff numbers that are easily taken for one another have in common. */
    public static String likeness(String number) {
        return number.toUpperCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }
}
