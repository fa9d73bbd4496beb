package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.diemcau.portal.auth.Access;

/** Tells what was done to articles, by whom, within the transaction in which it was done. */
@ApplicationScoped
class ArticleEvents {

    @Inject
    private Access access;

    @Inject
    private Event<ArticleChanged> changes;

    /** @param before null for a new article */
    void tell(ArticleChanged.Kind kind, Article article, ArticleFacts before, ArticleFacts after) {
        changes.fire(new ArticleChanged(article.getId(), article.getSection().getCode(), kind, before, after,
                access.caller().subject()));
    }
}
