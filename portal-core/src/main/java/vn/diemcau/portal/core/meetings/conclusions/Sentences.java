package vn.diemcau.portal.core.meetings.conclusions;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a text apart into sentences, so that each can be marked. */
public final class Sentences {

    /** A number or a letter that counts what follows: {@code 1.}, {@code 2.3.}, {@code a)}, {@code IV.}. */
    private static final Pattern COUNTING = Pattern.compile("(?:\\d+(?:\\.\\d+)*|[IVXLC]+|\\p{L})[.)/]|[-+*\u2013\u2022]");
    /** Ends with a title or another short form that is no end: TS., PGS., BS., ThS., TP., v.v.; or with an initial. */
    private static final Pattern SHORT = Pattern.compile(
            "(?s)(?:.*[\\s(])?(?:GS|PGS|TS|TSKH|Th[Ss]|BS|BSCK|CK|CKI|CKII|\u0110D|DS|CN|KS|KTV|YS|TP|Tp|TT|TX|[Ss]t|NQ|CT|Q\u0110|TB|CV|Nxb|No|\\p{Lu})\\.");

    /** Between two that are counted within a line, which the rules of Unicode take for one. */
    private static final Pattern NEXT_OF_A_COUNT = Pattern.compile("(?<=[.!?;\u2026])\\s+(?=(?:\\d{1,2}|\\p{Ll})[.)]\\s+\\p{Lu})");

    private Sentences() {
    }

    /** The sentences of a text in its order, each on one line; what counts them stays with them. */
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        text.lines().flatMap(NEXT_OF_A_COUNT::splitAsStream).map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> split(line, sentences));
        return List.copyOf(sentences);
    }

    private static void split(String line, List<String> sentences) {
        var breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("vi"));
        breaks.setText(line);
        var begun = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            begun.append(line, from, to);
            if (isWhole(begun.toString().strip())) {
                sentences.add(begun.toString().strip());
                begun.setLength(0);
            }
        }
        if (!begun.toString().isBlank()) {
            sentences.add(begun.toString().strip());
        }
    }

    private static boolean isWhole(String sentence) {
        return !COUNTING.matcher(sentence).matches() && !SHORT.matcher(sentence).matches();
    }
}
