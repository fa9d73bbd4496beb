package vn.diemcau.portal.core.news;

import java.time.Instant;
import java.util.UUID;

/**
 * What a list shows of an article; never its body.
 *
 * @param publishedAt null while it has never been published
 * @param submitted   whether the draft waits for approval
 * @param cover       null if it has no picture
 */
public record ArticleSummary(UUID id, String slug, ArticleState state, String title, String lead, String sectionCode,
                             String sectionName, int accent, String topic, Instant publishedAt, Instant updatedAt,
                             int readingMinutes, int pictureCount, long views, boolean submitted, Cover cover) {

    /** The picture at the head of an article, sizes in pixels. */
    public record Cover(UUID id, int width, int height, String widths, String alt) {
    }
}
