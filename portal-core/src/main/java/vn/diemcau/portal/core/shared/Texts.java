package vn.diemcau.portal.core.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text on its way in: composed (Unicode NFC), without control characters or stray white space. */
public final class Texts {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EMPTY_LINES = Pattern.compile("[ \\t]*\\n(?:[ \\t]*\\n){2,}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int SLUG_LENGTH = 80;

    private Texts() {
    }

    /** One line of text; null becomes empty. */
    public static String line(String text) {
        return text == null ? "" : SPACES.matcher(clean(text)).replaceAll(" ").strip();
    }

    /**
     * One line of text from a field of limited length; null becomes empty.
     *
     * @throws Refused if it has more characters than the limit, naming both
     */
    public static String line(String field, String text, int limit) {
        var line = line(text);
        if (line.length() > limit) {
            throw new Refused(field, "news.refused.long", limit, line.length());
        }
        return line;
    }

    /** Text of several lines: at most one empty line between two, none around; null becomes empty. */
    public static String lines(String text) {
        return text == null ? "" : EMPTY_LINES.matcher(clean(text.replaceAll("\\r\\n?", "\n"))).replaceAll("\n\n").strip();
    }

    private static String clean(String text) {
        return CONTROLS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    }

    /** Without accents, lower case, đ as d: what search compares. The same rule as the database function {@code fold}. */
    public static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(line(text), Normalizer.Form.NFD)).replaceAll("")
                .replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
    }

    /** A readable part of an address: {@code "Bệnh viện nối cầu"} becomes {@code benh-vien-noi-cau}. Never empty. */
    public static String slug(String title) {
        var slug = NOT_IN_A_SLUG.matcher(fold(title)).replaceAll("-");
        if (slug.length() > SLUG_LENGTH) {
            int cut = slug.lastIndexOf('-', SLUG_LENGTH);
            slug = slug.substring(0, cut > 0 ? cut : SLUG_LENGTH);
        }
        slug = slug.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "bai" : slug;
    }
}
