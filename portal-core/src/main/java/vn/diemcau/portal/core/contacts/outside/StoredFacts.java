package vn.diemcau.portal.core.contacts.outside;

import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;

/** Facts in the rows of native queries. */
public final class StoredFacts {

    /** The columns of {@link #of}, of the table named {@code c}. */
    public static final String COLUMNS =
            "c.name, c.organisation, c.role, c.category, c.address, c.notes, c.shared, c.numbers, c.mails";

    private static final ReachLines NUMBERS = new ReachLines();
    private static final MailLines MAILS = new MailLines();

    private StoredFacts() {
    }

    /** @param at the place of the first of these columns in the row */
    public static ContactFacts of(Object[] row, int at) {
        return new ContactFacts((String) row[at], (String) row[at + 1], (String) row[at + 2], ContactCategory.valueOf((String) row[at + 3]),
                (String) row[at + 4], (String) row[at + 5], (Boolean) row[at + 6], NUMBERS.convertToEntityAttribute((String) row[at + 7]),
                MAILS.convertToEntityAttribute((String) row[at + 8]));
    }
}
