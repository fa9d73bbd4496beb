package vn.diemcau.portal.web.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.feeds.CalendarFeeds;
import vn.diemcau.portal.core.feeds.FeedKind;

/** The person's addresses for calendars, for whichever page shows one. */
@Named("feeds")
@RequestScoped
public class FeedPanels {

    @Inject
    private CalendarFeeds feeds;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    private final Map<FeedKind, String> fresh = new EnumMap<>(FeedKind.class);
    private Map<FeedKind, Instant> made;

    /** Makes an address, to be shown now. */
    void make(FeedKind kind) {
        fresh.put(kind, publicUrl + FeedAddresses.path(kind) + "?key=" + feeds.make(kind));
    }

    /** @param kind as in {@link FeedKind} */
    public FeedPanel of(String kind) {
        return panel(FeedKind.valueOf(kind));
    }

    /** Those that a person may have, one for each kind. */
    public List<FeedPanel> getAll() {
        return Arrays.stream(FeedKind.values()).map(this::panel).toList();
    }

    private FeedPanel panel(FeedKind kind) {
        made = made == null ? feeds.made() : made;
        return new FeedPanel(kind, made.get(kind), fresh.get(kind));
    }
}
