package vn.diemcau.portal.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.shown.RequestPage;
import vn.diemcau.portal.web.frame.PageView;

/** What the person has sent to sections, or was given to work on. */
@Named("sentMessages")
@RequestScoped
public class SentMessagesView implements PageView {

    @Inject
    private LetterBox letters;

    @Inject
    private HttpServletRequest request;

    private RequestPage page;

    @Override
    public void load() {
        var cursor = request.getParameter("cursor");
        page = isGiven() ? letters.given(cursor) : letters.sent(cursor);
    }

    /** Whether it is what the person was given. */
    public boolean isGiven() {
        return "given".equals(request.getParameter("list"));
    }

    public RequestPage getPage() {
        return page;
    }

    public String getNextAddress() {
        return page.next() == null ? null : "/messages?" + (isGiven() ? "list=given&" : "") + "cursor=" + page.next();
    }
}
