package vn.diemcau.portal.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.requests.Inbox;
import vn.diemcau.portal.core.requests.shown.InboxFilter;
import vn.diemcau.portal.core.requests.shown.RequestPage;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** What has come in to a section. */
@Named("inboxPage")
@RequestScoped
public class InboxView implements PageView {

    @Inject
    private Inbox inbox;

    @Inject
    private Hospital hospital;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private Section section;
    private RequestPage page;

    @Override
    public void load() {
        section = hospital.section(frame.getKey());
        page = inbox.of(section.getCode(), getFilter(), request.getParameter("cursor"));
    }

    public InboxFilter getFilter() {
        return "done".equals(request.getParameter("list")) ? InboxFilter.DONE : InboxFilter.OPEN;
    }

    public Section getSection() {
        return section;
    }

    public RequestPage getPage() {
        return page;
    }

    public String getNextAddress() {
        return page.next() == null ? null
                : "/s/" + section.getCode() + "/inbox?" + (getFilter() == InboxFilter.DONE ? "list=done&" : "") + "cursor=" + page.next();
    }
}
