package vn.diemcau.portal.core.contacts.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.shared.ContentNumbers;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;

/** Where staff look up contacts outside the hospital: those of their own sections, and those that are shared with all. */
@ApplicationScoped
@Transactional
public class ExternalContacts {

    /** Contacts on one page of the list. */
    public static final int PAGE = 30;
    /** Handed over in one file at most. */
    public static final int EXPORTED = 20_000;

    private static final int HANDED_OVER_AT_ONCE = 1_000;

    /** @param sections the codes of those that have contacts, and whether they share some */
    private record Known(long number, Map<String, Boolean> sections) {
    }

    @Inject
    private ContactRecords records;

    @Inject
    private ContentNumbers numbers;

    @Inject
    private Access access;

    @Inject
    private Event<PortalDeed> deeds;

    private volatile Known known = new Known(-1, Map.of());

    /** A page of those that the caller reads. @param after the {@code next} of the page before; null for the first */
    @RequiresPermission(Permission.STAFF)
    public ContactPage find(ContactFilter filter, String after) {
        return records.find(filter, after, PAGE, records.owners());
    }

    /** @throws NotFound if there is no such contact for the caller */
    @RequiresPermission(Permission.STAFF)
    public ExternalContact contact(UUID id) {
        return records.find(id).filter(contact -> contact.isReadableBy(access.caller())).orElseThrow(() -> new NotFound("contact"));
    }

    /** Whether the caller finds any contact of the section with this code; in memory until that changes for some section. */
    @RequiresPermission(Permission.STAFF)
    public boolean someOf(String section) {
        long number = numbers.of(Topic.CONTACTS);
        if (known.number() != number) {
            known = new Known(number, records.sections());
        }
        return known.sections().containsKey(section)
                && (known.sections().get(section) || access.caller().has(SectionRole.MEMBER, section));
    }

    /** Hands over what the caller reads of what is looked for, to be taken away in a file. It is told in the audit trail. */
    @RequiresPermission(Permission.STAFF)
    public void export(ContactFilter filter, Consumer<ContactCard> receiver) {
        String next = null;
        int handed = 0;
        do {
            var page = records.find(filter, next, HANDED_OVER_AT_ONCE, List.of());
            page.items().forEach(receiver);
            handed += page.items().size();
            next = page.next();
        } while (next != null && handed < EXPORTED);
        deeds.fire(ContactDeeds.exported(someOf(filter.section()) ? filter.section() : null, handed));
    }

    /** Hands over one contact, to be taken away. It is told in the audit trail. @throws NotFound if there is none for the caller */
    @RequiresPermission(Permission.STAFF)
    public ExternalContact exportOne(UUID id) {
        var contact = contact(id);
        deeds.fire(ContactDeeds.told("external.exported", contact, Map.of(), Map.of("exported", 1)));
        return contact;
    }
}
