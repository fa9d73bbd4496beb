package vn.diemcau.portal.core.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.live.LiveChannel;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.MeetingState;

/** What those who watch a meeting are told: small, and the same for everybody. */
@ApplicationScoped
class LiveTelling {

    /** What cannot be told in a few words: pages look at the whole anew. */
    private static final Set<String> SHOWN_ANEW = Set.of("meeting.changed", "meeting.cancelled", "meeting.item_added",
            "meeting.item_changed", "meeting.item_moved", "meeting.item_removed");

    @Inject
    private LiveChannel channel;

    /** An item that was on until now. @param seconds how long it has taken in all */
    record Left(UUID item, long seconds) {
    }

    /**
     * A step of whoever leads the meeting, with the whole state after it.
     *
     * @param what which step
     * @param left null if no item was left by it
     */
    void step(String what, LiveSheet before, Progress progress, Left left) {
        var data = Json.createObjectBuilder().add("do", what).add("state", before.meeting().getState().name()).add("version", progress.version());
        add(data, "item", progress.itemId());
        add(data, "since", progress.itemSince());
        data.add("extra", progress.extraMinutes());
        add(data, "breakSince", progress.breakSince());
        data.add("breakMinutes", progress.breakMinutes());
        if (left != null) {
            data.add("left", Json.createObjectBuilder().add("item", left.item().toString()).add("seconds", left.seconds()));
        }
        channel.say(before.meeting().getId(), "step", data.build());
    }

    void announcement(UUID meeting, Announcement announcement) {
        channel.say(meeting, "announced", Json.createObjectBuilder().add("id", announcement.id().toString())
                .add("at", announcement.at().toString()).add("text", announcement.text()).add("author", announcement.author()).build());
    }

    /** What is done elsewhere and shown here too; a meeting may be ended without the console. */
    void changed(@Observes MeetingChanged event) {
        var meeting = event.meeting();
        if (event.action().equals("meeting.ended")) {
            channel.say(meeting.getId(), "step", Json.createObjectBuilder().add("do", "end").add("state", MeetingState.ENDED.name()).build());
        } else if (meeting.getState() != MeetingState.DRAFT && SHOWN_ANEW.contains(event.action())) {
            channel.say(meeting.getId(), "changed", Json.createObjectBuilder().build());
        }
    }

    private static void add(JsonObjectBuilder data, String name, UUID id) {
        if (id == null) {
            data.addNull(name);
        } else {
            data.add(name, id.toString());
        }
    }

    private static void add(JsonObjectBuilder data, String name, Instant time) {
        if (time == null) {
            data.addNull(name);
        } else {
            data.add(name, time.toString());
        }
    }
}
