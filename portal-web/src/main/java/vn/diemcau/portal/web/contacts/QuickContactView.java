package vn.diemcau.portal.web.contacts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.core.contacts.QuickContact;
import vn.diemcau.portal.core.contacts.QuickContacts;
import vn.diemcau.portal.web.frame.PageView;

/** The lines of the quick contact, read at most once a page. */
@Named("quickContact")
@RequestScoped
public class QuickContactView implements PageView {

    private static final int FIRST = 4;

    @Inject
    private QuickContacts contacts;

    private List<QuickContact> lines;

    @Override
    public void load() {
        getLines();
    }

    public List<QuickContact> getLines() {
        if (lines == null) {
            lines = contacts.lines();
        }
        return lines;
    }

    /** The few lines that the box beside a page has room for. */
    public List<QuickContact> getFirst() {
        return getLines().subList(0, Math.min(FIRST, getLines().size()));
    }
}
