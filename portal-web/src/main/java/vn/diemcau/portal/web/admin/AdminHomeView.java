package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.web.frame.PageView;

/** The sections that the caller runs. */
@Named("adminHome")
@RequestScoped
public class AdminHomeView implements PageView {

    @Inject
    private Administration administration;

    private List<SectionCard> sections;

    @Override
    public void load() {
        sections = administration.sections();
    }

    public List<SectionCard> getSections() {
        return sections;
    }
}
