package vn.diemcau.portal.web.frame;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The texts of one language out of all bundles, as if they were one: pages know them as {@code msg}. A new bundle needs its
 * name here.
 */
public abstract class AllMessages extends ResourceBundle {

    /** One bundle for each part of the portal, so that none grows long. */
    static final List<String> BUNDLES = List.of("messages", "messages_admin", "messages_agenda", "messages_audit",
            "messages_calendar", "messages_duty", "messages_external", "messages_feeds", "messages_import", "messages_live",
            "messages_meeting_news", "messages_meetings", "messages_papers", "messages_participants", "messages_people",
            "messages_points", "messages_portal", "messages_requests", "messages_results", "messages_roster", "messages_search",
            "messages_staff", "messages_tasks");

    /** What mail says too stands in the domain. */
    private static final String OF_DOMAIN = "vn.diemcau.portal.core.mail.sentences";

    private static final String PACKAGE = "vn.diemcau.portal.web.";

    private final Map<String, String> texts = new HashMap<>();

    AllMessages(String language) {
        for (var name : names()) {
            var bundle = getBundle(name, Locale.forLanguageTag(language), AllMessages.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> add(key, bundle.getString(key)));
        }
    }

    /** The full names of all bundles. */
    static List<String> names() {
        return Stream.concat(BUNDLES.stream().map(PACKAGE::concat), Stream.of(OF_DOMAIN)).toList();
    }

    private void add(String key, String text) {
        if (texts.put(key, text) != null) {
            throw new MissingResourceException("stands in two bundles", PACKAGE, key);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
