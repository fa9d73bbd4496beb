package vn.diemcau.portal.core.feeds;

/** Whose calendar it is. @param address of mail; may be empty @param language {@code vi} or {@code en} */
record FeedReader(String name, String address, String language) {
}
