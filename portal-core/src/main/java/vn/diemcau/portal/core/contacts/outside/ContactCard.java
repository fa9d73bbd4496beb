package vn.diemcau.portal.core.contacts.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;

/** A contact as lists show it. @param checkedOn when somebody last made sure of it; null if nobody has */
public record ContactCard(UUID id, ContactFacts facts, String sectionCode, String sectionName, int accent, LocalDate checkedOn,
                          boolean stale) {

    private static final int FIRST = 2;

    /** The few numbers for which a list has room. */
    public List<Reach> firstNumbers() {
        return facts.numbers().stream().limit(FIRST).toList();
    }
}
