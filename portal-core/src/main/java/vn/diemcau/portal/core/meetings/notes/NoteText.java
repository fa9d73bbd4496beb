package vn.diemcau.portal.core.meetings.notes;

import java.text.Normalizer;
import vn.diemcau.portal.core.shared.Refused;

/** The words of a note as they are stored: what was typed, also empty lines, since it is saved while it is typed. */
final class NoteText {

    private static final int LENGTH = 50_000;

    private NoteText() {
    }

    /** @throws Refused if it is too long */
    static String of(String typed) {
        var text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC).replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
        if (text.length() > LENGTH) {
            throw new Refused("text", "news.refused.long", LENGTH, text.length());
        }
        return text;
    }
}
