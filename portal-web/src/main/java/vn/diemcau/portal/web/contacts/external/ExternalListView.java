package vn.diemcau.portal.web.contacts.external;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.diemcau.portal.core.contacts.outside.ContactFilter;
import vn.diemcau.portal.core.contacts.outside.ContactPage;
import vn.diemcau.portal.core.contacts.outside.ExternalContacts;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.web.frame.PageView;

/** Contacts outside the hospital; what is looked for stands in the address. */
@Named("externalList")
@RequestScoped
public class ExternalListView implements PageView {

    @Inject
    private ExternalContacts contacts;

    @Inject
    private HttpServletRequest request;

    private ContactFilter filter;
    private ContactPage page;

    @Override
    public void load() {
        filter = filter(request);
        page = contacts.find(filter, request.getParameter("cursor"));
    }

    /** What the address looks for; what means nothing is passed over. */
    static ContactFilter filter(HttpServletRequest request) {
        var category = Arrays.stream(ContactCategory.values()).filter(each -> each.name().equals(request.getParameter("category")))
                .findFirst().orElse(null);
        return new ContactFilter(request.getParameter("q"), category, request.getParameter("section"), request.getParameter("stale") != null);
    }

    public ContactFilter getFilter() {
        return filter;
    }

    public ContactPage getPage() {
        return page;
    }

    /** The codes of all categories. */
    public List<String> getCategories() {
        return Arrays.stream(ContactCategory.values()).map(Enum::name).toList();
    }

    public String getCategory() {
        return filter.category() == null ? "" : filter.category().name();
    }

    /** The part of addresses that looks for the same, from the question mark on. */
    public String getQuery() {
        return "?q=" + encoded(filter.words()) + "&category=" + getCategory() + "&section=" + encoded(filter.section())
                + (filter.stale() ? "&stale=1" : "");
    }

    /** The address of the next part of the list; null at the end. */
    public String getNextAddress() {
        return page.next() == null ? null : "/contacts/external" + getQuery() + "&cursor=" + page.next();
    }

    /** Whether this is a later part of the list. */
    public boolean isContinued() {
        return request.getParameter("cursor") != null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
