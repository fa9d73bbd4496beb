package vn.diemcau.portal.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.calendar.CalendarLine;
import vn.diemcau.portal.core.calendar.CalendarOffice;
import vn.diemcau.portal.core.calendar.WorkCalendar;
import vn.diemcau.portal.core.calendar.rooms.Rooms;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** What waits for the office: its editors decide here, those who have proposed something see how far it has got. */
@Named("approvalPage")
@RequestScoped
public class ApprovalView extends FormPage {

    @Inject
    private WorkCalendar calendar;

    @Inject
    private CalendarOffice office;

    @Inject
    private Rooms rooms;

    private List<CalendarLine> lines;
    private boolean kept;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "approve" -> office.approve(entry(), number("version"));
                case "decline" -> office.decline(entry(), number("version"), sent("remark"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/calendar/approval?" + (sent("do").equals("approve") ? "approved" : "declined");
        });
    }

    @Override
    public void load() {
        lines = calendar.waiting();
        kept = rooms.isKept();
    }

    private UUID entry() {
        return Ids.parse(sent("form")).orElseThrow(() -> new NotFound("entry"));
    }

    public List<CalendarLine> getLines() {
        return lines;
    }

    /** Whether the person decides. */
    public boolean isKept() {
        return kept;
    }
}
