package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts links that are none, by the address they are asked from, so that guessing is cut short. A secret of 256 bits is not
 * guessed anyway, so each server counts for itself: a second one lets twice as many guesses through, which changes nothing. A
 * right link is let in always: a whole commune may share one address.
 */
@ApplicationScoped
public class WrongLinks {

    static final int IN_A_MINUTE = 30;
    private static final int ADDRESSES = 10_000;
    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Wrong(long since, int times) {
    }

    /** One more wrong link from this address. @return whether there were too many within a minute */
    public synchronized boolean another(String address) {
        return another(address, System.nanoTime());
    }

    synchronized boolean another(String address, long now) {
        var before = wrong.get(address);
        var after = before == null || now - before.since() > MINUTE_NANOS ? new Wrong(now, 1) : new Wrong(before.since(), before.times() + 1);
        wrong.put(address, after);
        return after.times() > IN_A_MINUTE;
    }
}
