package vn.diemcau.portal.web.contacts.external;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.contacts.outside.cards.CardColumn;
import vn.diemcau.portal.core.contacts.outside.cards.CardFile;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** Where a file of contacts is sent. */
@Named("externalImports")
@RequestScoped
public class ExternalImportsView implements PageView {

    @Inject
    private Hospital hospital;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private List<SectionCard> sections;
    private Refused refused;

    @Override
    public void load() {
        sections = hospital.writtenSections();
        if (sections.isEmpty()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
    }

    /** Says on the page why a file was not taken. */
    void refuse(Refused reason) {
        this.refused = reason;
    }

    public String getRefusal() {
        return refused == null ? null : sentence(frame, refused);
    }

    /** Why something is refused, with the names of columns as people read them. */
    static String sentence(Frame frame, Refused refused) {
        return frame.text(refused.key(), refused.arguments().stream()
                .map(argument -> argument instanceof CardColumn column ? frame.text("external.column." + column.name()) : argument).toArray());
    }

    public List<SectionCard> getSections() {
        return sections;
    }

    public String getSection() {
        return String.valueOf(request.getParameter("section"));
    }

    public boolean isShared() {
        return request.getParameter("shared") != null;
    }

    /** What can be sent, in words. */
    public String getHelp() {
        return frame.text("external.import.help", CardFile.CONTACTS, ExternalFileServlet.BYTES / ExternalFileServlet.MEGABYTE);
    }
}
