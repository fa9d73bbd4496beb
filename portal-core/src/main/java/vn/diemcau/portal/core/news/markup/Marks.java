package vn.diemcau.portal.core.news.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * How a stretch of text is marked: where it leads and which of the emphases it has. They have one order, so that
 * the same look is always written the same way.
 */
record Marks(String link, Set<Mark> marks) {

    /** The emphases in the order in which they are written, the outermost first. */
    enum Mark {
        STRONG, EM, U, S, SUB, SUP, CODE;

        private final String tag = name().toLowerCase(Locale.ROOT);

        String tag() {
            return tag;
        }

        static Mark of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    static final Marks NONE = new Marks(null, Set.of());

    private static final Set<String> TAGS = Set.of("strong", "em", "u", "s", "sub", "sup", "code");

    static boolean isMark(String tag) {
        return TAGS.contains(tag);
    }

    /** A link shows that it is one, so it is not underlined besides; a text is either above or below the line. */
    static Marks of(String link, Set<Mark> marks) {
        EnumSet<Mark> own = EnumSet.noneOf(Mark.class);
        own.addAll(marks);
        if (link != null) {
            own.remove(Mark.U);
        }
        if (own.contains(Mark.SUB)) {
            own.remove(Mark.SUP);
        }
        return new Marks(link, own);
    }

    Marks without(Mark mark) {
        EnumSet<Mark> fewer = EnumSet.noneOf(Mark.class);
        fewer.addAll(marks);
        fewer.remove(mark);
        return new Marks(link, fewer);
    }

    Marks common(Marks other) {
        EnumSet<Mark> both = EnumSet.noneOf(Mark.class);
        both.addAll(marks);
        both.retainAll(other.marks);
        return new Marks(Objects.equals(link, other.link) ? link : null, both);
    }

    /** The elements around the text from the outside in; a link is written as its address. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        if (link != null) {
            path.add(":" + link);
        }
        marks.forEach(mark -> path.add(mark.tag()));
        return path;
    }

    /** The tag of an element of a path. */
    static String tag(String element) {
        return element.startsWith(":") ? "a" : element;
    }

    /** The attributes of an element of a path. The page a link leads to gets no hold of this one. */
    static List<String> attributes(String element) {
        return element.startsWith(":") ? List.of("href", element.substring(1), "rel", "noopener") : List.of();
    }
}
