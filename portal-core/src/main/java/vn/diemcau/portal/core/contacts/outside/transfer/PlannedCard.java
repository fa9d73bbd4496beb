package vn.diemcau.portal.core.contacts.outside.transfer;

import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.shared.Refused;

/**
 * What a contact of a file comes to.
 *
 * @param line     where it begins in the file
 * @param name     as the file has it
 * @param contact  the contact that it becomes or changes; null if it is refused
 * @param before   what is known of that contact so far; null if it is new
 * @param after    what is then known of it; null if it is refused
 * @param earlier  the line of the same file that made the contact; 0 if none did
 * @param namesake another contact with a number or address of this one, whose name is not the same; null if there is none
 * @param reasons  why it is refused
 */
public record PlannedCard(int line, Kind kind, String name, UUID contact, ContactFacts before, ContactFacts after, int earlier,
                          String namesake, List<Refused> reasons) {

    /** What becomes of a line. */
    public enum Kind { REFUSED, CREATED, CHANGED, UNCHANGED }
}
