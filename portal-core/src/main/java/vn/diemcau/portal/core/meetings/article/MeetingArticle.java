package vn.diemcau.portal.core.meetings.article;

import java.time.Instant;
import java.util.UUID;

/**
 * The article of a meeting, for somebody who may read it.
 *
 * @param slug        its address once it was published; null before
 * @param submitted   whether the draft waits for approval
 * @param publishedAt null while it has never been published
 */
public record MeetingArticle(UUID id, String title, String slug, boolean published, boolean submitted, Instant updatedAt, Instant publishedAt) {
}
