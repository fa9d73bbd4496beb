package vn.diemcau.portal.web.feeds;

import java.time.Instant;
import vn.diemcau.portal.core.feeds.FeedKind;

/**
 * The address of one calendar as a page shows it.
 *
 * @param made    when it was made, or null
 * @param address the one that has just been made, shown once; null otherwise
 */
public record FeedPanel(FeedKind kind, Instant made, String address) {

    /** The same for a program of calendars (the scheme {@code webcal}); null if there is none to be shown. */
    public String webcal() {
        return address == null ? null : address.replaceFirst("^https?", "webcal");
    }
}
