package vn.diemcau.portal.core.feeds;

/** What an address for a calendar holds. */
public enum FeedKind {

    /** The owner's published shifts. */
    DUTY("duty"),
    /** The meetings at which the owner takes part or speaks. */
    MEETINGS("meeting"),
    /** What is approved on the hospital's weekly calendar. */
    CALENDAR("calendar");

    private final String feature;

    FeedKind(String feature) {
        this.feature = feature;
    }

    /** How the audit trail names it that one was made or revoked, such as {@code duty.feed_made}. */
    String deed(String done) {
        return feature + ".feed_" + done;
    }
}
