package vn.diemcau.portal.core.mail.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What mail says, in one language. */
public final class Sentences {

    private static final String BUNDLE = "vn.diemcau.portal.core.mail.sentences";
    private static final Map<String, Sentences> ALL = Map.of("vi", new Sentences("vi"), "en", new Sentences("en"));

    private final ResourceBundle bundle;
    private final Locale locale;

    private Sentences(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Sentences.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** @param language {@code vi} or {@code en} */
    public static Sentences in(String language) {
        return ALL.getOrDefault(language, ALL.get("vi"));
    }

    /** The text of a key with its places filled in. */
    public String text(String key, Object... arguments) {
        return arguments.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
