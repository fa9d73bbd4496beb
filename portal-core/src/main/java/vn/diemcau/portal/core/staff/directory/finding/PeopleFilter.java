package vn.diemcau.portal.core.staff.directory.finding;

import java.util.Arrays;
import java.util.Objects;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Whom a reader of the directory looks for; empty or null is everybody.
 *
 * @param words   parts of a name, initials, a number, a post, a section, a room, a skill; all of them must fit
 * @param skill   words of a skill or language
 * @param section the code of a section in which they hold a post today
 * @param kind    of such a section
 * @param group   which posts in it
 * @param order   how those are listed who are not found by words; what was found comes best first
 */
public record PeopleFilter(String words, String skill, String section, SectionKind kind, Group group, PeopleOrder order) {

    private static final int WORDS_LENGTH = 100;

    /** Posts by their rank. */
    public enum Group {
        /** Who leads a section. */
        HEADS(1, 1),
        /** Who stands in for them. */
        DEPUTIES(2, 2),
        /** Everybody else. */
        OTHERS(3, 99);

        private final int from;
        private final int to;

        Group(int from, int to) {
            this.from = from;
            this.to = to;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }
    }

    public PeopleFilter {
        words = line(words);
        skill = line(skill);
        section = line(section);
        order = words.isEmpty() && skill.isEmpty() ? Objects.requireNonNullElse(order, PeopleOrder.ALPHABET) : PeopleOrder.BEST;
    }

    /** As it stands in an address; what no filter knows is left out. */
    public static PeopleFilter of(String words, String skill, String section, String kind, String group, String order) {
        return new PeopleFilter(words, skill, section, constant(SectionKind.class, kind), constant(Group.class, group),
                constant(PeopleOrder.class, order));
    }

    /** Those whose names or whatever else resemble these words. */
    public static PeopleFilter like(String words) {
        return new PeopleFilter(words, "", "", null, null, null);
    }

    /** Whether everybody is listed. */
    public boolean isOpen() {
        return words.isEmpty() && skill.isEmpty() && section.isEmpty() && kind == null && group == null;
    }

    private static String line(String text) {
        var line = Texts.line(text);
        return line.length() > WORDS_LENGTH ? line.substring(0, WORDS_LENGTH) : line;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(name)).findFirst().orElse(null);
    }
}
