package vn.diemcau.portal.core.news;

import java.util.List;

/**
 * What the front page shows of the news.
 *
 * @param newest   newest first; the first is the lead story
 * @param mostRead most read of late
 */
public record FrontPage(List<ArticleSummary> newest, List<ArticleSummary> mostRead) {
}
