package vn.diemcau.portal.web.meetings.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.meetings.papers.PaperOffice;
import vn.diemcau.portal.core.meetings.papers.PaperOffices;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.web.forms.FormPage;

/** How a section heads and numbers its papers. */
@Named("paperOffice")
@RequestScoped
public class PaperOfficeView extends FormPage {

    @Inject
    private Administration administration;

    @Inject
    private PaperOffices offices;

    private Section section;
    private PaperOffice office;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            offices.change(frame().getKey(), new PaperOffice(sent("parent"), sent("issuing"), sent("body"), sent("symbol"), sent("place"),
                    sent("kept"), !sent("byHand").isEmpty(), !sent("titles").isEmpty(), sent("term"), number("version")));
            return "/admin/sections/" + frame().getKey() + "/papers?saved";
        });
    }

    @Override
    public void load() {
        section = administration.section(frame().getKey());
        office = offices.of(frame().getKey());
    }

    public Section getSection() {
        return section;
    }

    public PaperOffice getOffice() {
        return office;
    }

    /** Whether papers of the section are those of the party. */
    public boolean isParty() {
        return "PARTY".equals(section.getKind().name());
    }

    /** Whether a choice is ticked, as sent or as stored. */
    public boolean isTicked(String name) {
        return getRefusal() == null ? "byHand".equals(name) ? office.byHand() : office.titles() : !sent(name).isEmpty();
    }
}
