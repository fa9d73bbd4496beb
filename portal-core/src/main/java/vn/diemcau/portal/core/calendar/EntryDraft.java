package vn.diemcau.portal.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What is to stand on the calendar, as it was typed in and found to be in order.
 *
 * @param chair   who leads it, as words
 * @param chairId the same person, if it is one of the staff; or null
 * @param roomId  the room that it needs, or null
 */
public record EntryDraft(String title, Instant beginsAt, Instant endsAt, String chair, UUID chairId, String participants, String place,
                         UUID roomId) {

    private static final int TITLE = 300;
    private static final int WORDS = 200;
    private static final int PARTICIPANTS = 1000;
    private static final Duration LONGEST = Duration.ofDays(14);

    /** @throws Refused naming the field that cannot be taken */
    public EntryDraft {
        title = Texts.line("title", title, TITLE);
        chair = Texts.line("chair", chair, WORDS);
        participants = Texts.line("participants", participants, PARTICIPANTS);
        place = Texts.line("place", place, WORDS);
        if (title.isEmpty()) {
            throw new Refused("title", "calendar.refused.title");
        }
        if (beginsAt == null) {
            throw new Refused("beginsAt", "meetings.refused.begin");
        }
        if (endsAt == null || !endsAt.isAfter(beginsAt)) {
            throw new Refused("endsAt", "meetings.refused.end");
        }
        if (Duration.between(beginsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new Refused("endsAt", "meetings.refused.days", LONGEST.toDays());
        }
    }

    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("title", title);
        told.put("begins", beginsAt.toString());
        told.put("ends", endsAt.toString());
        told.put("venue", place);
        told.put("chair", chair);
        return told;
    }
}
