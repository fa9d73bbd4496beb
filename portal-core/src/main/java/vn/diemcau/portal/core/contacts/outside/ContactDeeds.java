package vn.diemcau.portal.core.contacts.outside;

import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;

/** What is done to contacts, as the audit trail keeps it: words of one that is not shared are for members of its section. */
public final class ContactDeeds {

    private static final String KIND = "external";

    private ContactDeeds() {
    }

    /** @param before the fields that were changed @param after the same fields afterwards */
    public static PortalDeed told(String action, ExternalContact contact, Map<String, Object> before, Map<String, Object> after) {
        return new PortalDeed(deed(action, contact.getSection().getCode(), contact.getId(), contact.getFacts(), before, after));
    }

    /** @param section code of the one that keeps the contact @param facts what is known of it */
    public static Deed deed(String action, String section, UUID id, ContactFacts facts, Map<String, Object> before, Map<String, Object> after) {
        return new Deed(action, section, KIND, id.toString(), facts.name(), facts.shared() ? Deed.Readers.ALL : Deed.Readers.MEMBERS,
                before, after);
    }

    /** Somebody has taken many away. @param section code of the one whose contacts they were; null for several */
    static PortalDeed exported(String section, int contacts) {
        return new PortalDeed(new Deed("external.exported", section, KIND, "", "",
                section == null ? Deed.Readers.ALL : Deed.Readers.MEMBERS, Map.of(),
                Map.of("exported", contacts)));
    }
}
