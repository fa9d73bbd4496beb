package vn.diemcau.portal.core.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Those on this server who watch one topic, and the last events on it. Whoever joins and whatever happens take turns, so that
 * nobody gets an event twice or misses one between catching up and listening.
 */
final class LiveWatch {

    /** Who was away for a short while is told from memory. */
    static final int REMEMBERED = 256;

    /** What became of an attempt to join. */
    enum Joined { YES,
        /** What was missed lies further back than is remembered here. */
        FURTHER_BACK,
        /** The listener knows of more than has been heard of here. */
        AHEAD,
        /** Nobody watches any more; a new watch is to be made. */
        OVER }

    private final Set<LiveListener> listeners = new LinkedHashSet<>();
    private final Deque<LiveEvent> recent = new ArrayDeque<>();
    private long last;
    private boolean over;

    /** @param last the number of the last event so far */
    LiveWatch(long last) {
        this.last = last;
    }

    synchronized long last() {
        return last;
    }

    /** Tells everybody, the text of each event made once for all. Events that are known already are passed over. */
    synchronized void news(List<LiveEvent> events) {
        for (var event : events) {
            if (event.seq() == last + 1) {
                last = event.seq();
                recent.add(event);
                if (recent.size() > REMEMBERED) {
                    recent.remove();
                }
                var json = event.toJson();
                listeners.forEach(listener -> listener.deliver(json));
            }
        }
    }

    synchronized Joined join(long after, LiveListener listener) {
        if (over) {
            return Joined.OVER;
        }
        if (after > last) {
            return Joined.AHEAD;
        }
        if (after < last - recent.size()) {
            return Joined.FURTHER_BACK;
        }
        var missed = recent.stream().filter(event -> event.seq() > after).toList();
        if (!missed.isEmpty()) {
            listener.deliver(together(missed));
        }
        listeners.add(listener);
        return Joined.YES;
    }

    synchronized void leave(LiveListener listener) {
        listeners.remove(listener);
    }

    /** Ends the watch if nobody watches. @return whether it has ended */
    synchronized boolean endIfAlone() {
        over = over || listeners.isEmpty();
        return over;
    }

    static String together(List<LiveEvent> events) {
        return events.stream().map(LiveEvent::toJson).collect(Collectors.joining(",", "[", "]"));
    }
}
