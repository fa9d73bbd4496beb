package vn.diemcau.portal.core.meetings.live;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** When each item of the agenda begins: as it was for what has been on, as it is to be expected now for the rest. */
public final class AgendaTimes {

    private AgendaTimes() {
    }

    /** By the ids of the items; mere headings begin with the first item below them. */
    public static Map<UUID, Instant> of(LiveSheet sheet) {
        var times = new HashMap<UUID, Instant>();
        var next = sheet.running() ? sheet.now() : sheet.meeting().getBeginsAt();
        boolean over = sheet.running() && sheet.current() == null;
        for (var item : sheet.steps()) {
            if (item.id().equals(sheet.current())) {
                times.put(item.id(), sheet.since());
                var standing = sheet.breakSince() == null ? Duration.ZERO : Duration.between(sheet.breakSince(), sheet.now());
                next = later(sheet.since().plus(standing).plus(Duration.ofMinutes(sheet.minutes())), sheet.now());
            } else if (item.done()) {
                times.put(item.id(), item.beganAt());
            } else if (!over) {
                times.put(item.id(), next);
                next = next.plus(Duration.ofMinutes(item.minutes()));
            }
        }
        return times;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
