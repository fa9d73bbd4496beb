package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes the readings that were added up, each article in a transaction of its own. */
@ApplicationScoped
class ReadingRecords {

    @Inject
    private Articles articles;

    @Transactional
    void add(UUID articleId, long readings) {
        articles.addViews(articleId, readings);
    }
}
