package vn.diemcau.portal.web.feeds;

import java.util.Map;
import vn.diemcau.portal.core.feeds.FeedKind;

/** Under which path each calendar lies. That of shifts is as old as the portal's duty rosters and stands in people's telephones. */
final class FeedAddresses {

    static final String DUTY = "/duty/feed.ics";
    static final String MEETINGS = "/feeds/meetings.ics";
    static final String CALENDAR = "/feeds/calendar.ics";

    private static final Map<String, FeedKind> KINDS = Map.of(DUTY, FeedKind.DUTY, MEETINGS, FeedKind.MEETINGS, CALENDAR, FeedKind.CALENDAR);

    private FeedAddresses() {
    }

    static FeedKind kind(String path) {
        return KINDS.get(path);
    }

    static String path(FeedKind kind) {
        return switch (kind) {
            case DUTY -> DUTY;
            case MEETINGS -> MEETINGS;
            case CALENDAR -> CALENDAR;
        };
    }
}
