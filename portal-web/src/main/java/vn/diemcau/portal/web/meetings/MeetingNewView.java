package vn.diemcau.portal.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.MeetingDraft;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;

/** A new meeting. */
@Named("meetingNew")
@RequestScoped
public class MeetingNewView extends MeetingForm {

    @Inject
    private MeetingDesk desk;

    @Inject
    private Hospital hospital;

    private List<SectionCard> sections;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> "/meetings/" + desk.draft(sent("section"), draft()) + "?saved");
    }

    @Override
    public void load() {
        sections = hospital.writtenSections();
        if (sections.isEmpty()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
    }

    @Override
    protected MeetingDraft stored() {
        return null;
    }

    /** The sections for which the person prepares meetings. */
    public List<SectionCard> getSections() {
        return sections;
    }

    /** The code of the section that is chosen. */
    public String getSection() {
        return sent("section");
    }
}
