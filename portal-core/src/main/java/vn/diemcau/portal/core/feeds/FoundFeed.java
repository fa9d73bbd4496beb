package vn.diemcau.portal.core.feeds;

import java.util.List;

/** What stands behind a secret. */
record FoundFeed(FeedReader reader, List<FeedEvent> events) {
}
