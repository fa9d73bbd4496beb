package vn.diemcau.portal.core.contacts.outside;

import java.util.List;

/**
 * A part of the list of contacts.
 *
 * @param total  how many there are in all
 * @param next   where the next part begins; null at the end
 * @param owners the sections that have contacts for the caller
 */
public record ContactPage(List<ContactCard> items, long total, String next, List<ContactOwner> owners) {
}
