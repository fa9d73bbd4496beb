package vn.diemcau.portal.web.rest;

import java.time.OffsetDateTime;
import java.util.UUID;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.web.frame.Times;

/** An article in a list. Times in the hospital's zone. */
public record ArticleItem(UUID id, String slug, String state, String title, String lead, String section, String topic,
                          OffsetDateTime publishedAt, OffsetDateTime updatedAt, int readingMinutes, long views, UUID cover) {

    static ArticleItem of(ArticleSummary summary) {
        return new ArticleItem(summary.id(), summary.slug(), summary.state().name(), summary.title(), summary.lead(),
                summary.sectionCode(), summary.topic(), Times.local(summary.publishedAt()), Times.local(summary.updatedAt()),
                summary.readingMinutes(), summary.views(), summary.cover() == null ? null : summary.cover().id());
    }
}
