package vn.diemcau.portal.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.diemcau.portal.core.meetings.MeetingFilter;
import vn.diemcau.portal.core.meetings.MeetingPage;
import vn.diemcau.portal.core.meetings.MeetingSchedule;
import vn.diemcau.portal.web.frame.PageView;

/** The meetings that the person may read: those to come, those that were, and drafts. */
@Named("meetingList")
@RequestScoped
public class MeetingListView implements PageView {

    @Inject
    private MeetingSchedule schedule;

    @Inject
    private HttpServletRequest request;

    private MeetingPage page;

    @Override
    public void load() {
        page = schedule.page(getFilter(), getSection(), request.getParameter("cursor"));
    }

    public MeetingFilter getFilter() {
        var list = request.getParameter("list");
        return "past".equals(list) ? MeetingFilter.PAST : "drafts".equals(list) ? MeetingFilter.DRAFTS : MeetingFilter.COMING;
    }

    /** The code of the section whose meetings are shown, or empty for all. */
    public String getSection() {
        var section = request.getParameter("section");
        return section == null ? "" : section;
    }

    public MeetingPage getPage() {
        return page;
    }

    /** The address of the list that is shown, without the place in it. */
    public String getHere() {
        var query = (getFilter() == MeetingFilter.COMING ? "" : "&list=" + getFilter().name().toLowerCase(Locale.ROOT))
                + (getSection().matches("[a-z0-9]+") ? "&section=" + getSection() : "");
        return "/meetings" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    /** Where the list goes on, or null. */
    public String getNextAddress() {
        return page.next() == null ? null : getHere() + (getHere().contains("?") ? "&" : "?") + "cursor=" + page.next();
    }
}
