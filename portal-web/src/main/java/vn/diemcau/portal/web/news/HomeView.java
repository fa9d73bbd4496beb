package vn.diemcau.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.core.news.FrontPage;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.shared.ContentVersions;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.web.contacts.QuickContactView;
import vn.diemcau.portal.web.frame.KeptView;

/** The front page: the lead story, more stories, what is read most. */
@Named("home")
@RequestScoped
public class HomeView implements KeptView {

    private static final int WITH_PICTURE = 3;

    @Inject
    private NewsStand news;

    @Inject
    private ContentVersions versions;

    @Inject
    private QuickContactView quickContact;

    private FrontPage page;

    @Override
    public String getVersion() {
        return versions.of(Topic.NEWS, Topic.ORGANIZATION, Topic.CONTACTS) + quickContact.getVersion();
    }

    @Override
    public void load() {
        page = news.frontPage();
    }

    /** The newest story, or null while there is none. */
    public ArticleSummary getLead() {
        return page.newest().isEmpty() ? null : page.newest().get(0);
    }

    /** The stories beside the lead, with their pictures. */
    public List<ArticleSummary> getStories() {
        return between(1, 1 + WITH_PICTURE);
    }

    /** The rest, as headlines. */
    public List<ArticleSummary> getOthers() {
        return between(1 + WITH_PICTURE, page.newest().size());
    }

    private List<ArticleSummary> between(int from, int to) {
        int size = page.newest().size();
        return page.newest().subList(Math.min(from, size), Math.min(to, size));
    }

    public List<ArticleSummary> getMostRead() {
        return page.mostRead();
    }
}
