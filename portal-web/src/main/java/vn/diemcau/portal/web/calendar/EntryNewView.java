package vn.diemcau.portal.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.calendar.CalendarDesk;
import vn.diemcau.portal.core.calendar.EntryDraft;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;

/** Something new for the calendar. */
@Named("entryNew")
@RequestScoped
public class EntryNewView extends EntryForm {

    @Inject
    private CalendarDesk desk;

    @Inject
    private Hospital hospital;

    private List<SectionCard> sections;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            desk.propose(sent("section"), draft(null));
            return "/calendar/approval?proposed";
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
    protected EntryDraft stored() {
        return null;
    }

    /** The sections for which the person proposes. */
    public List<SectionCard> getSections() {
        return sections;
    }

    /** The code of the section that is chosen. */
    public String getSection() {
        return sent("section");
    }
}
