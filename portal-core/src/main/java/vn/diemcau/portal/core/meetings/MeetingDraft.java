package vn.diemcau.portal.core.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What a meeting is about, when and where, as it was typed in and found to be in order.
 *
 * @param place     words of where people meet; may be empty unless they meet in person
 * @param videoLink an address beginning with {@code https://}, or empty
 */
public record MeetingDraft(String title, String purpose, MeetingKind kind, Instant beginsAt, Instant endsAt, String place,
                           String videoLink, MeetingAudience audience) {

    private static final int TITLE = 300;
    private static final int PURPOSE = 4000;
    private static final int PLACE = 200;
    private static final int LINK = 500;
    private static final Duration LONGEST = Duration.ofDays(14);

    /** @throws Refused naming the field that cannot be taken */
    public MeetingDraft {
        title = Texts.line("title", title, TITLE);
        purpose = Texts.lines(purpose);
        place = Texts.line("place", place, PLACE);
        videoLink = Texts.line("videoLink", videoLink, LINK);
        audience = audience == null ? new MeetingAudience(null, null) : audience;
        if (title.isEmpty()) {
            throw new Refused("title", "meetings.refused.title");
        }
        if (purpose.length() > PURPOSE) {
            throw new Refused("purpose", "news.refused.long", PURPOSE, purpose.length());
        }
        if (kind == null) {
            throw new Refused("kind", "meetings.refused.kind");
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
        if (!videoLink.isEmpty() && !videoLink.matches("https://[^\\s/]+\\S*")) {
            throw new Refused("videoLink", "meetings.refused.link");
        }
    }

    /** The same at another time. */
    public MeetingDraft movedTo(Instant begin) {
        return new MeetingDraft(title, purpose, kind, begin, begin.plus(Duration.between(beginsAt, endsAt)), place, videoLink, audience);
    }

    /** What the audit trail tells of it. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("title", title);
        told.put("begins", beginsAt.toString());
        told.put("ends", endsAt.toString());
        told.put("venue", place);
        told.put("form", kind.name());
        told.put("reading", audience.kind().name());
        told.put("sections", String.join(" ", audience.sections()));
        return told;
    }
}
