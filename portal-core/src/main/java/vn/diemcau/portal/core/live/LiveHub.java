package vn.diemcau.portal.core.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Brings stored events to those who listen on this server. It reads them in their order, so it does not matter how it hears of them. */
@ApplicationScoped
class LiveHub {

    /** Read and told at once. */
    private static final int PAGE = 200;
    /** Whoever has missed more looks at the whole anew. */
    private static final int MOST_MISSED = 5_000;

    private final Map<UUID, LiveWatch> watches = new ConcurrentHashMap<>();

    @Inject
    private StoredEvents stored;

    /** Something was said on this topic. */
    void heard(UUID topic) {
        var watch = watches.get(topic);
        if (watch != null) {
            read(topic, watch);
        }
    }

    /** Something may have been said on any topic, unheard of here. */
    void lookAround() {
        watches.values().removeIf(LiveWatch::endIfAlone);
        if (!watches.isEmpty()) {
            stored.last(watches.keySet()).forEach((topic, last) -> {
                var watch = watches.get(topic);
                if (watch != null && watch.last() < last) {
                    read(topic, watch);
                }
            });
        }
    }

    private void read(UUID topic, LiveWatch watch) {
        List<LiveEvent> page;
        do {
            page = stored.after(topic, watch.last(), PAGE);
            watch.news(page);
        } while (page.size() == PAGE);
    }

    void join(UUID topic, long after, LiveListener listener) {
        long known = after;
        boolean looked = false;
        while (true) {
            var watch = watches.computeIfAbsent(topic, fresh -> new LiveWatch(last(fresh)));
            switch (watch.join(known, listener)) {
                case YES -> {
                    return;
                }
                case OVER -> watches.remove(topic, watch);
                case AHEAD -> {
                    if (looked) {
                        listener.startOver();
                        known = watch.last();
                    } else {
                        read(topic, watch);
                        looked = true;
                    }
                }
                case FURTHER_BACK -> known = toldFromStore(topic, known, watch.last(), listener);
            }
        }
    }

    void leave(UUID topic, LiveListener listener) {
        var watch = watches.get(topic);
        if (watch != null) {
            watch.leave(listener);
        }
    }

    /** Without staying. */
    void tell(UUID topic, long after, LiveListener listener) {
        long last = last(topic);
        if (after > last) {
            listener.startOver();
            return;
        }
        long known = after;
        while (known < last) {
            known = toldFromStore(topic, known, last, listener);
        }
    }

    /** @return the number of the last event that the listener knows now */
    private long toldFromStore(UUID topic, long known, long last, LiveListener listener) {
        var page = last - known > MOST_MISSED ? List.<LiveEvent>of() : stored.after(topic, known, PAGE);
        if (page.isEmpty() || page.get(0).seq() != known + 1) {
            listener.startOver();
            return last;
        }
        listener.deliver(LiveWatch.together(page));
        return page.get(page.size() - 1).seq();
    }

    private long last(UUID topic) {
        return stored.last(List.of(topic)).getOrDefault(topic, 0L);
    }
}
