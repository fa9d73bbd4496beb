package vn.diemcau.portal.core.requests;

import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.shared.Ids;

/**
 * What somebody writes about a request, cleaned.
 *
 * @param id of the entry to be, chosen when somebody began to write it: what is sent again with the same id and the same words,
 *           by a second click or because no answer came, is written once
 */
public record EntryText(UUID id, String text, List<Enclosure> files) {

    /** @throws vn.diemcau.portal.core.shared.Refused if there are no words, or too many */
    public EntryText {
        text = RequestText.words(text);
        files = List.copyOf(files);
    }

    /** Words without files, written now. @throws vn.diemcau.portal.core.shared.Refused as the constructor does */
    public static EntryText of(String text) {
        return new EntryText(Ids.next(), text, List.of());
    }
}
