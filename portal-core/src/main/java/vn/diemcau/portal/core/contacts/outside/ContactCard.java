package vn.diemcau.portal.core.contacts.outside;

import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;

/** A contact as lists show it. @param checkedOn when somebody last made sure of it; null if nobody has */
public record ContactCard(UUID id, ContactFacts facts, String sectionCode, String sectionName, int accent, LocalDate checkedOn,
                          boolean stale) {
}
