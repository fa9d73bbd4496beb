package vn.diemcau.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.web.frame.PageView;

/** The drafts of the sections in which the person is an editor. */
@Named("drafts")
@RequestScoped
public class DraftsView implements PageView {

    @Inject
    private NewsStand news;

    @Inject
    private Access access;

    private List<ArticleSummary> items;

    @Override
    public void load() {
        access.require(Permission.EDIT_SECTION);
        items = news.drafts();
    }

    public List<ArticleSummary> getItems() {
        return items;
    }
}
