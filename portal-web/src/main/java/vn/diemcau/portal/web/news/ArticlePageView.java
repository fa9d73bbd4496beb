package vn.diemcau.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.core.news.ArticleView;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.ReadingCounter;
import vn.diemcau.portal.core.shared.ContentVersions;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.web.contacts.QuickContactView;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.KeptView;

/** One article as its readers see it; for its editors also while it is a draft. */
@Named("articlePage")
@RequestScoped
public class ArticlePageView implements KeptView {

    @Inject
    private NewsStand news;

    @Inject
    private ReadingCounter readings;

    @Inject
    private Access access;

    @Inject
    private Frame frame;

    @Inject
    private ContentVersions versions;

    @Inject
    private QuickContactView quickContact;

    private Article article;
    private ArticleView view;

    @Override
    public void load() {
        article = news.article(frame.getKey());
        view = news.view(article);
    }

    @Override
    public String getVersion() {
        return versions.of(Topic.NEWS, Topic.ORGANIZATION, Topic.CONTACTS) + quickContact.getVersion();
    }

    /** Nobody is told when a draft has changed. */
    @Override
    public boolean isKept() {
        return article.isPublished();
    }

    @Override
    public Runnable onShow() {
        if (!article.isPublished()) {
            return () -> { };
        }
        var id = article.getId();
        var counter = readings;
        return () -> counter.count(id);
    }

    public Article getArticle() {
        return article;
    }

    public ArticlePicture getCover() {
        return view.cover().orElse(null);
    }

    public List<ArticlePicture> getGallery() {
        return view.gallery();
    }

    public List<ArticleSummary> getRelated() {
        return view.related();
    }

    public String getTopic() {
        return article.getTopic() == null ? null : article.getTopic().name(frame.getLanguage());
    }

    public boolean isEditable() {
        return Permission.EDIT_SECTION.heldBy(access.caller(), article.getSection().getCode()) && !article.getSection().isClosed()
                && (!article.isPublished() || article.getSection().isPublishedBy(access.caller()));
    }
}
