package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.web.frame.PageView;

/** The sections that the caller runs, and for who runs the portal the ways to what it looks after. */
@Named("adminHome")
@RequestScoped
public class AdminHomeView implements PageView {

    /** The last part of each address with its icon, in their order. */
    private static final List<Map.Entry<String, String>> DESKS = List.of(Map.entry("sections", "building"), Map.entry("accounts", "users"),
            Map.entry("topics", "tag"), Map.entry("points", "map-pin"), Map.entry("quick-contacts", "phone"), Map.entry("branding", "heart-pulse"), Map.entry("switches", "settings"), Map.entry("audit", "history"));

    @Inject
    private Administration administration;

    private List<SectionCard> sections;

    @Override
    public void load() {
        sections = administration.sections();
    }

    public List<Map.Entry<String, String>> getDesks() {
        return DESKS;
    }

    public List<SectionCard> getSections() {
        return sections;
    }
}
