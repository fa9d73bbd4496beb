package vn.diemcau.portal.core.papers.text;

import java.util.List;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Text of people on its way into a paper: one line, composed, of characters that XML 1.0 can hold and that show what they are.
 * Marks that turn the direction of writing and the private ones are left out.
 */
final class PaperLine {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cs}\\p{Co}\\p{Cn}\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufffe\\uffff]");

    private PaperLine() {
    }

    static String of(String text) {
        return Texts.line(text == null ? "" : UNFIT.matcher(text).replaceAll(""));
    }

    static List<String> all(List<String> lines) {
        return lines.stream().map(PaperLine::of).filter(line -> !line.isEmpty()).toList();
    }
}
