package vn.diemcau.portal.core.contacts.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/** Where editors and admins of a section keep its contacts outside the hospital. Who changes one names the version they saw. */
@ApplicationScoped
@Transactional
public class ContactDesk {

    @Inject
    private ContactRecords records;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Event<PortalDeed> deeds;

    /**
     * A further contact of the section.
     *
     * @return its id
     * @throws Refused                                              if something of it cannot be taken
     * @throws vn.diemcau.portal.core.organization.SectionClosed if the section is closed
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public UUID add(@InSection String sectionCode, ContactDraft draft) {
        var section = hospital.section(sectionCode);
        section.requireOpen();
        var contact = new ExternalContact(section, draft.facts(), HospitalDay.today());
        records.add(contact);
        deeds.fire(ContactDeeds.told("external.added", contact, Map.of(), contact.getFacts().told()));
        return contact.getId();
    }

    /**
     * @throws Refused      if something cannot be taken, or somebody else has changed it since this version
     * @throws NotFound     if there is no such contact for the caller
     * @throws NotPermitted if the caller does not keep it
     */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID id, long version, ContactDraft draft) {
        var contact = kept(id);
        contact.requireVersion(version);
        ContactFacts before = contact.getFacts();
        ContactFacts after = draft.facts();
        contact.describe(after);
        deeds.fire(ContactDeeds.told("external.changed", contact, Deed.differing(before.told(), after.told()),
                Deed.differing(after.told(), before.told())));
    }

    /** Says that all of it was found to be true today. Fails as {@link #change} does. */
    @RequiresPermission(Permission.STAFF)
    public void check(UUID id, long version) {
        var contact = kept(id);
        contact.requireVersion(version);
        contact.check(HospitalDay.today(), access.caller().name());
        deeds.fire(ContactDeeds.told("external.checked", contact, Map.of(), Map.of()));
    }

    /** Removes it for good. Fails as {@link #change} does. */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID id, long version) {
        var contact = kept(id);
        contact.requireVersion(version);
        deeds.fire(ContactDeeds.told("external.removed", contact, contact.getFacts().told(), Map.of()));
        records.remove(contact);
    }

    private ExternalContact kept(UUID id) {
        var contact = records.find(id).filter(found -> found.isReadableBy(access.caller())).orElseThrow(() -> new NotFound("contact"));
        access.require(Permission.EDIT_SECTION, contact.getSection().getCode());
        contact.getSection().requireOpen();
        return contact;
    }
}
