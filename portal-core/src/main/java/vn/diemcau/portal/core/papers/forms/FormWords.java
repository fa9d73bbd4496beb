package vn.diemcau.portal.core.papers.forms;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.PaperWords;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;

/** The sentences of the forms; what the law words stays as it words it. */
final class FormWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.diemcau.portal.core.papers.forms.forms", Locale.ROOT,
            FormWords.class.getClassLoader());

    private FormWords() {
    }

    static String of(String key, Object... arguments) {
        var words = WORDS.getString(key);
        return arguments.length == 0 ? words : String.format(PaperWords.LANGUAGE, words, arguments);
    }

    static Block.Paragraph sentence(String key, Object... arguments) {
        return new Block.Paragraph(of(key, arguments));
    }

    /** With a time of day and the day after it. */
    static Block.Paragraph moment(String key, LocalDateTime when) {
        return sentence(key, PlaceAndDay.written(when.toLocalTime()), PlaceAndDay.withWeekday(when.toLocalDate()));
    }

    /** A number of people as papers write it: with two digits at least. */
    static String count(int number) {
        return String.format("%02d", number);
    }

    /** Begins with a capital letter, as a heading does. */
    static String heading(String text) {
        var phrase = phrase(text);
        return phrase.isEmpty() ? "" : PaperWords.capitals(phrase.substring(0, 1)) + phrase.substring(1);
    }

    /** Without the full stop that the sentence around it has. */
    static String phrase(String text) {
        return text == null ? "" : text.strip().replaceAll("[.;,\\s]+$", "");
    }
}
