package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells what was done to articles within the transaction in which it was done. */
@ApplicationScoped
class ArticleEvents {

    @Inject
    private Event<ArticleChanged> changes;

    /** @param before null for a new article */
    void tell(ArticleChanged.Kind kind, Article article, ArticleFacts before, ArticleFacts after) {
        changes.fire(new ArticleChanged(article.getId(), article.getSection().getCode(), kind, before, after));
    }
}
