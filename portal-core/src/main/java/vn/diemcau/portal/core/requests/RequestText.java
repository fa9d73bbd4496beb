package vn.diemcau.portal.core.requests;

import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** What a person writes to a section, cleaned. */
public record RequestText(String subject, String text, RequestCategory category, Urgency urgency) {

    /** Characters of a subject at most. */
    public static final int SUBJECT = 150;
    /** Characters of a text at most. */
    public static final int TEXT = 8_000;

    /** @throws Refused if there is no subject or text, one is too long, or a choice is missing */
    public RequestText {
        subject = Texts.line("subject", subject, SUBJECT);
        text = words(text);
        if (subject.isEmpty()) {
            throw new Refused("subject", "requests.refused.subject");
        }
        if (category == null) {
            throw new Refused("category", "requests.refused.category");
        }
        if (urgency == null) {
            throw new Refused("urgency", "requests.refused.urgency");
        }
    }

    /** A text of several lines, cleaned. @throws Refused if there is none, or too much */
    static String words(String text) {
        var words = Texts.lines(text);
        if (words.isEmpty()) {
            throw new Refused("text", "requests.refused.text");
        }
        if (words.length() > TEXT) {
            throw new Refused("text", "requests.refused.long", TEXT, words.length());
        }
        return words;
    }
}
