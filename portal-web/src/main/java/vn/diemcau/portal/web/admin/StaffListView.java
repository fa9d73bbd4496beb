package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.office.StaffFilter;
import vn.diemcau.portal.core.staff.office.StaffList;
import vn.diemcau.portal.core.staff.office.StaffOffice;
import vn.diemcau.portal.web.forms.Typed;
import vn.diemcau.portal.web.frame.FormView;

/** The people whose records the reader keeps; what is looked for stands in the address. */
@Named("staffList")
@RequestScoped
public class StaffListView implements FormView {

    @Inject
    private StaffOffice office;

    @Inject
    private Typed typed;

    private StaffFilter filter;
    private StaffList list;

    /** Takes a new person in. */
    @Override
    public String submit(HttpServletRequest form) {
        try {
            return "/admin/staff/" + office.add(new PersonFacts(typed.sent("staffNumber"), typed.sent("familyName"),
                    typed.sent("middleName"), typed.sent("givenName"), typed.sent("degree"), typed.sent("username"))) + "?saved";
        } catch (Refused refused) {
            typed.refuse(refused);
            return null;
        }
    }

    @Override
    public void load() {
        filter = new StaffFilter(typed.sent("q"), typed.sent("section"), !typed.sent("left").isEmpty(), page());
        list = office.find(filter);
    }

    private int page() {
        var page = typed.sent("page");
        return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }

    public StaffFilter getFilter() {
        return filter;
    }

    public StaffList getList() {
        return list;
    }

    /** The address of the page that follows, with the same search; null at the end. */
    public String getNextAddress() {
        return list.more() ? address(filter.page() + 1) : null;
    }

    /** The address of the page before; null at the beginning. */
    public String getBackAddress() {
        return filter.page() > 1 ? address(filter.page() - 1) : null;
    }

    private String address(int page) {
        return "/admin/staff?q=" + encoded(filter.words()) + "&section=" + encoded(filter.section())
                + (filter.left() ? "&left=1" : "") + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
