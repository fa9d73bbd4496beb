package vn.diemcau.portal.core.meetings.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The sentences of drafted articles: Vietnamese, as the news of the sections. */
final class ArticleWords {

    /** The language of news. */
    static final String LANGUAGE = "vi";

    private static final Locale LOCALE = Locale.forLanguageTag(LANGUAGE);
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.diemcau.portal.core.meetings.article.words", Locale.ROOT,
            ArticleWords.class.getClassLoader());
    private static final Map<String, String> OCCASIONS = Arrays.stream(WORDS.getString("occasions").split("; "))
            .map(word -> word.split("=")).collect(Collectors.toUnmodifiableMap(word -> word[0], word -> word[word.length - 1]));

    private ArticleWords() {
    }

    /** @param arguments take the places of {@code %s} */
    static String of(String key, Object... arguments) {
        var words = WORDS.getString(key);
        return arguments.length == 0 ? words : String.format(LOCALE, words, arguments);
    }

    /** What a meeting with this title is called: "Hội nghị tổng kết" is a "hội nghị". Empty if the title does not begin with such a word. */
    static String occasion(String title) {
        var small = title.toLowerCase(LOCALE) + ' ';
        return OCCASIONS.keySet().stream().filter(word -> small.startsWith(word + ' ')).max((one, other) -> one.length() - other.length())
                .map(OCCASIONS::get).orElse("");
    }

    /** With a capital at the beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(LOCALE) + text.substring(1);
    }

    /** With a small letter at the beginning, unless it is an abbreviation such as TP. */
    static String small(String text) {
        boolean abbreviated = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || abbreviated ? text : text.substring(0, 1).toLowerCase(LOCALE) + text.substring(1);
    }

    /** Without the full stop that the sentence around it has. */
    static String phrase(String text) {
        return text.strip().replaceAll("[.;,\\s]+$", "");
    }

    /** At most so many characters: cut at a word, with an ellipsis. */
    static String within(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int cut = text.lastIndexOf(' ', limit - 1);
        return text.substring(0, cut > 0 ? cut : limit - 1) + '\u2026';
    }
}
