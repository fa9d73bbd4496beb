package vn.diemcau.portal.core.meetings.article;

/**
 * What came of having an article drafted.
 *
 * @param fresh whether it was made now; else it was there
 * @param left  pictures of the meeting that could not be taken over
 */
public record DraftedArticle(MeetingArticle article, boolean fresh, int left) {
}
