package vn.diemcau.portal.web.duty.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.now.DutyCalendar;
import vn.diemcau.portal.core.duty.roles.DutyRoles;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterReader;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** Where a file with a roster is sent. */
@Named("rosterImports")
@RequestScoped
public class RosterImportsView implements PageView {

    @Inject
    private RosterKeepers keepers;

    @Inject
    private DutyRoles desk;

    @Inject
    private DutyCalendar calendar;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private Section section;
    private List<DutyRole> roles;
    private YearMonth month;
    private Refused refused;

    @Override
    public void load() {
        section = keepers.kept(frame.getKey() == null ? typed("section", "") : frame.getKey());
        roles = desk.of(section.getCode()).stream().filter(role -> !role.isRetired()).toList();
        month = month(typed("month", ""), YearMonth.from(calendar.today()));
    }

    /** @param otherwise if no month is written */
    static YearMonth month(String written, YearMonth otherwise) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    /** Says on the page why a file was not taken. */
    void refuse(Refused reason) {
        this.refused = reason;
    }

    public String getRefusal() {
        return refused == null ? null : frame.text(refused.key(), refused.arguments().toArray());
    }

    public Section getSection() {
        return section;
    }

    /** The roles that the section offers. */
    public List<DutyRole> getRoles() {
        return roles;
    }

    public YearMonth getMonth() {
        return month;
    }

    /** What was typed into a field, or what usually stands there. */
    public String typed(String field, String usual) {
        var sent = request.getParameter(field);
        return sent == null ? usual : sent;
    }

    /** What can be sent, in words. */
    public String getHelp() {
        return frame.text("roster.file.help", RosterReader.SHIFTS, RosterFileServlet.BYTES / RosterFileServlet.MEGABYTE);
    }

    public String getTemplateQuery() {
        return "?section=" + section.getCode() + "&month=" + month;
    }
}
