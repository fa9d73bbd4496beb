package vn.diemcau.portal.web.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.feeds.CalendarFeeds;
import vn.diemcau.portal.core.feeds.FeedKind;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** Where people make, renew and revoke the addresses for their calendars. */
@Named("feedsPage")
@RequestScoped
public class FeedsView extends FormPage {

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private FeedPanels panels;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "feed" -> {
                    panels.make(kind());
                    return null;
                }
                case "revoke" -> feeds.revoke(kind());
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/feeds?saved";
        });
    }

    private FeedKind kind() {
        try {
            return FeedKind.valueOf(sent("kind"));
        } catch (IllegalArgumentException none) {
            throw new Refused("kind", "portal.refused.form");
        }
    }

    @Override
    public void load() {
        panels.getAll();
    }
}
