package vn.diemcau.portal.web.contacts.external;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.contacts.outside.ContactDesk;
import vn.diemcau.portal.core.contacts.outside.ExternalContact;
import vn.diemcau.portal.core.contacts.outside.ExternalContacts;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.shared.Refused;

/** One contact outside the hospital, and for its keepers its form. */
@Named("externalContact")
@RequestScoped
public class ExternalContactView extends ContactFormPage {

    private static final String LIST = "/contacts/external";

    @Inject
    private ExternalContacts contacts;

    @Inject
    private ContactDesk desk;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    private ExternalContact contact;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "save" -> desk.change(id(), number("version"), draft());
                case "check" -> desk.check(id(), number("version"));
                case "remove" -> {
                    desk.remove(id(), number("version"));
                    return LIST + "?removed=1";
                }
                default -> throw new Refused("do", "portal.refused.form");
            }
            return LIST + "/" + id() + (sent("do").equals("check") ? "?checked" : "?saved");
        });
    }

    @Override
    public void load() {
        contact = contacts.contact(id());
    }

    public ExternalContact getContact() {
        return contact;
    }

    @Override
    public ContactFacts getFacts() {
        return contact.getFacts();
    }

    public boolean isKept() {
        return contact.isKeptBy(access.caller());
    }

    /** Whether its form is shown. */
    public boolean isEditing() {
        return isKept() && (request.getParameter("edit") != null || getRefusal() != null && sent("do").equals("save"));
    }
}
