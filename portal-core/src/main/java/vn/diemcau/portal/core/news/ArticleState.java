package vn.diemcau.portal.core.news;

/** Where an article stands on its way to the readers. */
public enum ArticleState {
    /** Seen by the editors of its section only. */
    DRAFT,
    /** Seen by its audience. */
    PUBLISHED
}
