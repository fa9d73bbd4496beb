package vn.diemcau.portal.core.contacts.outside.transfer;

import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.contacts.outside.transfer.PlannedCard.Kind;

/**
 * A part of what a file comes to.
 *
 * @param fingerprint of the whole plan, to be named when it is applied
 * @param ready       whether it can be applied
 * @param page        from 1
 */
public record ImportPage(ContactImport file, List<PlannedCard> cards, Map<Kind, Integer> counts, String fingerprint, boolean ready,
                         int page, int pages) {
}
