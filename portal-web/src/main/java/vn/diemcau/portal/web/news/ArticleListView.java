package vn.diemcau.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.diemcau.portal.core.news.ArticleFilter;
import vn.diemcau.portal.core.news.ArticlePage;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.ContentVersions;
import vn.diemcau.portal.web.contacts.QuickContactView;
import vn.diemcau.portal.web.frame.KeptView;

/** All news, filtered by topic and section; the filter stands in the address. */
@Named("articleList")
@RequestScoped
public class ArticleListView implements KeptView {

    private static final int PAGE = 20;

    @Inject
    private NewsStand news;

    @Inject
    private Hospital hospital;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ContentVersions versions;

    @Inject
    private QuickContactView quickContact;

    private ArticleFilter filter;
    private ArticlePage page;

    @Override
    public String getVersion() {
        return versions.of(ContentVersions.Topic.NEWS, ContentVersions.Topic.ORGANIZATION, ContentVersions.Topic.CONTACTS) + quickContact.getVersion();
    }

    @Override
    public void load() {
        filter = new ArticleFilter(request.getParameter("section"), request.getParameter("topic"), null);
        page = news.page(filter, request.getParameter("cursor"), PAGE);
    }

    public ArticlePage getPage() {
        return page;
    }

    public ArticleFilter getFilter() {
        return filter;
    }

    public List<Topic> getTopics() {
        return news.topics();
    }

    public List<SectionCard> getSections() {
        return hospital.sections();
    }

    /** The address of the page that follows, with the same filter; null at the end. */
    public String getNextAddress() {
        if (page.next() == null) {
            return null;
        }
        return "/news?cursor=" + page.next() + part("topic", filter.topic()) + part("section", filter.section());
    }

    private static String part(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
