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
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** One article as its readers see it; for its editors also while it is a draft. */
@Named("articlePage")
@RequestScoped
public class ArticlePageView implements PageView {

    @Inject
    private NewsStand news;

    @Inject
    private ReadingCounter readings;

    @Inject
    private Access access;

    @Inject
    private Frame frame;

    private ArticleView view;

    @Override
    public void load() {
        view = news.view(frame.getKey());
        if (view.article().isPublished()) {
            readings.count(view.article());
        }
    }

    public Article getArticle() {
        return view.article();
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
        return view.article().getTopic() == null ? null : view.article().getTopic().name(frame.getLanguage());
    }

    public boolean isEditable() {
        return Permission.EDIT_SECTION.heldBy(access.caller(), view.article().getSection().getCode());
    }
}
