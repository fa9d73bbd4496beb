package vn.diemcau.portal.core.papers.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the law prescribes. They are Vietnamese whatever language the reader has chosen. */
public final class PaperWords {

    /** The language of official papers: capitals and numbers are as it has them. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.diemcau.portal.core.papers.text.words", Locale.ROOT,
            PaperWords.class.getClassLoader());

    private PaperWords() {
    }

    /** @param arguments take the places of {@code %s} */
    public static String of(String key, Object... arguments) {
        var words = WORDS.getString(key);
        return arguments.length == 0 ? words : String.format(LANGUAGE, words, arguments);
    }

    /** In capitals. */
    public static String capitals(String text) {
        return text.toUpperCase(LANGUAGE);
    }
}
