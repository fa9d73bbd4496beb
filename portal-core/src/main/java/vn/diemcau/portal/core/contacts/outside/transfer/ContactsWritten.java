package vn.diemcau.portal.core.contacts.outside.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.ContactDeeds;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.shared.AuditedTogether;
import vn.diemcau.portal.core.shared.Deed;

/**
 * What a file has done to contacts, or what was taken back of it: the same entries as if somebody had done it by hand, each
 * naming the file.
 *
 * @param list    the file
 * @param section code of the one that keeps the contacts
 */
record ContactsWritten(UUID list, String section, List<Written> contacts) implements AuditedTogether {

    /** @param before null if it was added @param after null if it was removed */
    record Written(UUID id, ContactFacts before, ContactFacts after) {
    }

    @Override
    public List<Deed> deeds() {
        return contacts.stream().map(this::deed).toList();
    }

    private Deed deed(Written contact) {
        var before = contact.before() == null ? Map.<String, Object>of() : contact.before().told();
        var after = contact.after() == null ? Map.<String, Object>of() : contact.after().told();
        var told = new LinkedHashMap<>(Deed.differing(after, before));
        told.put("list", list.toString());
        return ContactDeeds.deed(contact.before() == null ? "external.added" : contact.after() == null ? "external.removed" : "external.changed",
                section, contact.id(), contact.after() == null ? contact.before() : contact.after(), Deed.differing(before, after), told);
    }
}
