package vn.diemcau.portal.core.papers.layout;

import java.util.Set;

/**
 * A line of the head or the end of a paper.
 *
 * @param size  in points
 * @param above room above it in points
 * @param rule  length of the rule below it in points; 0 for none
 */
public record Line(String text, double size, Set<Look> looks, double above, double rule) {

    /** How letters look. */
    public enum Look {
        BOLD, ITALIC, UNDERLINED
    }

    static Line of(String text, double size, Look... looks) {
        return new Line(text, size, Set.of(looks), 0, 0);
    }

    Line below(double points) {
        return new Line(text, size, looks, points, rule);
    }

    Line ruled(double length) {
        return new Line(text, size, looks, above, length);
    }

    public boolean is(Look look) {
        return looks.contains(look);
    }
}
