package vn.diemcau.portal.core.contacts.outside.cards;

import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;

/**
 * A contact as a file has it, not yet judged.
 *
 * @param line   where it begins in the file, from 1
 * @param excess whether its row has more cells than there are headings, as when a value with a comma lacks its quotes
 */
public record ReadCard(int line, ContactDraft draft, boolean excess) {
}
