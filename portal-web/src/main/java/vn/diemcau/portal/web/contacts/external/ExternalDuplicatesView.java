package vn.diemcau.portal.web.contacts.external;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.twins.ContactTwins;
import vn.diemcau.portal.core.contacts.outside.twins.TwinPair;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.forms.FormPage;

/** Contacts that may be there twice, for those who keep them. */
@Named("externalDuplicates")
@RequestScoped
public class ExternalDuplicatesView extends FormPage {

    @Inject
    private ContactTwins twins;

    private List<TwinPair> pairs;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            twins.tellApart(contact("one"), contact("other"));
            return "/contacts/external/duplicates?apart";
        });
    }

    private UUID contact(String field) {
        return Ids.parse(sent(field)).orElseThrow(() -> new NotFound("contact"));
    }

    @Override
    public void load() {
        pairs = twins.pairs();
    }

    public List<TwinPair> getPairs() {
        return pairs;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return pairs.size() == ContactTwins.PAIRS;
    }

    /** Whether somebody has just said of two that they are not the same. */
    public boolean isToldApart() {
        return isMarked("apart");
    }
}
