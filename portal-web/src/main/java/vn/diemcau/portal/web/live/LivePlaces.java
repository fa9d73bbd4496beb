package vn.diemcau.portal.web.live;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many live pages one person has open on this server, so that nobody takes the places of all others. Of too many the oldest
 * gives way, not the newest: what was opened last is what somebody looks at, and connections that a phone has left behind without
 * saying so would else keep its owner out for minutes.
 */
final class LivePlaces {

    private final Map<String, Set<LiveSocket>> taken = new ConcurrentHashMap<>();
    private final int most;

    /** @param most for each person */
    LivePlaces(int most) {
        this.most = most;
    }

    /** @return whoever has to give way */
    Optional<LiveSocket> take(LiveSocket socket) {
        var giving = new LiveSocket[1];
        taken.compute(socket.right().person(), (person, places) -> {
            var all = places == null ? new LinkedHashSet<LiveSocket>() : places;
            all.add(socket);
            if (all.size() > most) {
                giving[0] = all.iterator().next();
                all.remove(giving[0]);
            }
            return all;
        });
        return Optional.ofNullable(giving[0]);
    }

    void leave(LiveSocket socket) {
        taken.computeIfPresent(socket.right().person(), (person, places) -> {
            places.remove(socket);
            return places.isEmpty() ? null : places;
        });
    }
}
