package vn.diemcau.portal.web.contacts.external;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.contacts.outside.ContactDesk;
import vn.diemcau.portal.core.contacts.outside.ExternalContact;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.twins.ContactTwins;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Refused;

/** A new contact; what may be it already is shown before it is added. */
@Named("externalNew")
@RequestScoped
public class ExternalNewView extends ContactFormPage {

    @Inject
    private ContactDesk desk;

    @Inject
    private ContactTwins twins;

    @Inject
    private Hospital hospital;

    private List<SectionCard> sections;
    private List<ExternalContact> alike = List.of();

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var section = sent("section");
            var draft = draft();
            if (!sent("do").equals("anyway")) {
                alike = twins.like(section, draft);
                if (!alike.isEmpty()) {
                    throw new Refused("alike", "external.refused.alike", alike.size());
                }
            }
            return "/contacts/external/" + desk.add(section, draft) + "?saved";
        });
    }

    @Override
    public void load() {
        sections = hospital.writtenSections();
        if (sections.isEmpty()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
    }

    @Override
    public ContactFacts getFacts() {
        return null;
    }

    /** The sections to which the person may add contacts. */
    public List<SectionCard> getSections() {
        return sections;
    }

    /** The code of the section that is chosen. */
    public String getSection() {
        return sent("section");
    }

    /** What may be the same. */
    public List<ExternalContact> getAlike() {
        return alike;
    }
}
