package vn.diemcau.portal.core.news;

import java.util.UUID;

/**
 * Something was done to an article.
 *
 * @param section code of the owning section
 * @param actor   the lasting id of the account that did it
 */
public record ArticleChanged(UUID article, String section, Kind kind, String actor) {

    /** What was done. */
    public enum Kind {
        DRAFTED, REVISED, PUBLISHED, UNPUBLISHED, PICTURE_ADDED, PICTURE_CHANGED
    }
}
