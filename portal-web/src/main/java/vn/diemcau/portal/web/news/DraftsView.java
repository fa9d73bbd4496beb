package vn.diemcau.portal.web.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.core.news.NewsStand;

/** The drafts of the sections in which the person is an editor. */
@Named("drafts")
@RequestScoped
public class DraftsView {

    @Inject
    private NewsStand news;

    @Inject
    private Access access;

    private List<ArticleSummary> items;

    @PostConstruct
    void load() {
        access.require(Permission.EDIT_SECTION);
        items = news.drafts();
    }

    public List<ArticleSummary> getItems() {
        return items;
    }
}
