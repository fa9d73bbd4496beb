package vn.diemcau.portal.core.meetings.article;

import vn.diemcau.portal.core.meetings.MeetingView;

/**
 * What the pages of a meeting show of its article.
 *
 * @param article   null if there is none, or none that the caller may read
 * @param writer    whether the caller writes news for the section that holds the meeting
 * @param draftable whether the caller can have it drafted now
 */
public record ArticleBoard(MeetingView view, MeetingArticle article, boolean writer, boolean draftable) {
}
