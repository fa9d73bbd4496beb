package vn.diemcau.portal.core.news.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the style attribute of an element says about its meaning. Word processors on the web write bold as a style
 * and not as an element; one of them even wraps everything in a {@code b} whose style says that it is not bold.
 */
final class Style {

    private static final int LONGEST = 4_000;
    private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]\\d\\d");
    private static final Pattern WORD_LIST = Pattern.compile("l\\d+ level(\\d).*");

    private final Map<String, String> values = new HashMap<>();

    private Style() {
    }

    static Style of(List<String> attributes) {
        Style style = new Style();
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals("style") && attributes.get(i + 1).length() <= LONGEST) {
                style.read(attributes.get(i + 1));
            }
        }
        return style;
    }

    private void read(String declarations) {
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    private String value(String property) {
        return values.getOrDefault(property, "");
    }

    boolean isHidden() {
        return value("display").equals("none") || value("mso-hide").equals("all");
    }

    /** The number or bullet that Word writes before an item, as it would look without lists. */
    boolean isWordBullet() {
        return value("mso-list").equals("ignore");
    }

    /** The depth of a paragraph that Word means as an item of a list, from 1; 0 if it is none. */
    int wordListLevel() {
        Matcher matcher = WORD_LIST.matcher(value("mso-list"));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** The emphases of an element: those of its own name, unless the style takes them back, and those of the style. */
    Set<Marks.Mark> marks(Marks.Mark own) {
        Set<Marks.Mark> marks = new TreeSet<>();
        if (own != null) {
            marks.add(own);
        }
        decide(marks, Marks.Mark.STRONG, "font-weight", BOLD.matcher(value("font-weight")).matches());
        decide(marks, Marks.Mark.EM, "font-style", value("font-style").matches("italic|oblique.*"));
        String lines = value("text-decoration") + ' ' + value("text-decoration-line");
        if (lines.contains("underline")) {
            marks.add(Marks.Mark.U);
        }
        if (lines.contains("line-through")) {
            marks.add(Marks.Mark.S);
        }
        if (value("vertical-align").equals("super")) {
            marks.add(Marks.Mark.SUP);
        } else if (value("vertical-align").equals("sub")) {
            marks.add(Marks.Mark.SUB);
        }
        return marks;
    }

    private void decide(Set<Marks.Mark> marks, Marks.Mark mark, String property, boolean present) {
        if (present) {
            marks.add(mark);
        } else if (values.containsKey(property)) {
            marks.remove(mark);
        }
    }
}
