package vn.diemcau.portal.core.news;

import java.util.List;

/**
 * One page of a list of articles, newest first.
 *
 * @param next the cursor of the page that follows, or null at the end
 */
public record ArticlePage(List<ArticleSummary> items, String next) {
}
