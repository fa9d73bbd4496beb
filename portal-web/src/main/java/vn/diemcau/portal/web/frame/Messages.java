package vn.diemcau.portal.web.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts for people in one language. */
public final class Messages {

    private static final Map<String, Messages> ALL =
            Map.of("vi", new Messages("vi", new Wording_vi()), "en", new Messages("en", new Wording_en()));

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(String language, ResourceBundle bundle) {
        this.locale = Locale.forLanguageTag(language);
        this.bundle = bundle;
    }

    /** @param language {@code vi} or {@code en} */
    public static Messages of(String language) {
        return ALL.getOrDefault(language, ALL.get("vi"));
    }

    /** The text of a key with its places filled in. */
    public String text(String key, Object... arguments) {
        return arguments.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The text of a key, or something else where there is none: for what was stored by another release. */
    public String textOr(String fallback, String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : fallback;
    }
}
