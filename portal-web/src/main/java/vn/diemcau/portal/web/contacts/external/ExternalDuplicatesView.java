package vn.diemcau.portal.web.contacts.external;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.core.contacts.outside.twins.ContactTwins;
import vn.diemcau.portal.core.contacts.outside.twins.TwinPair;
import vn.diemcau.portal.web.frame.PageView;

/** Contacts that may be there twice, for those who keep them. */
@Named("externalDuplicates")
@RequestScoped
public class ExternalDuplicatesView implements PageView {

    @Inject
    private ContactTwins twins;

    private List<TwinPair> pairs;

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
}
