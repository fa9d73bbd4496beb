package vn.diemcau.portal.core.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.mail.words.Sentences;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.HospitalDay;

/** Events as iCalendar (RFC 5545), in the hospital's time zone. */
final class CalendarText {

    private static final String MAKER = "-//Diem Cau//Calendar//VI";
    private static final int MINUTES = 30;
    private static final Pattern STAMP = Pattern.compile("DTSTAMP:[^\r\n]*\r\n");
    private static final Map<String, ParticipationStatus> ANSWERS = Map.of("YES", ParticipationStatus.ACCEPTED, "NO", ParticipationStatus.DECLINED,
            "STAND_IN", ParticipationStatus.DELEGATED, "NONE", ParticipationStatus.NEEDS_ACTION);
    /** Always the same, so that the mark of a calendar stays until something in it changes, not until one of its meetings begins. */
    private static final Comparator<FeedEvent> ORDER = Comparator.comparing(FeedEvent::begins).thenComparing(FeedEvent::id);
    private static final List<String> TOLD = List.of("RUNNING", "ENDED", "CLOSED");

    private final FeedKind kind;
    private final FeedReader reader;
    private final String home;
    private final Sentences sentences;

    private CalendarText(FeedKind kind, FeedReader reader, String home) {
        this.kind = kind;
        this.reader = reader;
        this.home = home.replaceFirst("/+$", "");
        this.sentences = Sentences.in(reader.language());
    }

    /** @param home the address of the portal */
    static Feed of(FeedKind kind, FoundFeed found, String home, Instant now) {
        var text = new CalendarText(kind, found.reader(), home);
        var calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setName(text.sentences.text("feed.name." + kind));
        calendar.setExperimentalProperty("X-WR-CALNAME", text.sentences.text("feed.name." + kind));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", HospitalDay.ZONE.getId());
        calendar.setRefreshInterval(new Duration.Builder().minutes(MINUTES).build());
        calendar.getTimezoneInfo().setDefaultTimezone(HospitalZone.assigned());
        found.events().stream().sorted(ORDER).forEach(event -> calendar.addEvent(text.event(event, now)));
        var written = FoldedLines.of(Biweekly.write(calendar).go());
        return new Feed(written, Fingerprint.sha256(STAMP.matcher(written).replaceAll("").getBytes(UTF_8)));
    }

    private VEvent event(FeedEvent told, Instant now) {
        var event = new VEvent();
        event.setUid(told.id().toString());
        event.setDateTimeStamp(Date.from(now));
        event.setSequence((int) told.changes());
        event.setSummary(told.title());
        event.setDateStart(Date.from(told.begins()));
        event.setDateEnd(Date.from(told.ends()));
        if (!told.place().isEmpty() || !told.link().isEmpty()) {
            event.setLocation(told.place().isEmpty() ? told.link() : told.place());
        }
        var link = home + path(told);
        event.setUrl(link);
        event.setDescription(description(told, link));
        event.setStatus(told.cancelled() ? Status.cancelled() : Status.confirmed());
        if (told.cancelled() || told.answer().equals("NO")) {
            event.setTransparency(Transparency.transparent());
        }
        if (!told.answer().isEmpty()) {
            answer(event, told);
        }
        return event;
    }

    private String path(FeedEvent told) {
        if (told.meeting() != null) {
            return "/meetings/" + told.meeting();
        }
        return switch (kind) {
            case DUTY -> "/duty/mine";
            case MEETINGS -> "/meetings/" + told.id();
            case CALENDAR -> "/calendar?week=" + told.begins().atZone(HospitalDay.ZONE).toLocalDate();
        };
    }

    private String description(FeedEvent told, String link) {
        var lines = new ArrayList<String>();
        if (told.cancelled()) {
            lines.add(sentences.text("feed.cancelled", told.about()));
        } else if (TOLD.contains(told.state())) {
            lines.add(sentences.text("feed.state." + told.state()));
        }
        add(lines, "feed.chair", told.chair());
        add(lines, "feed.participants", told.participants());
        add(lines, "feed.host", told.host());
        add(lines, "feed.video", told.link());
        if (!told.cancelled() && !told.about().isEmpty()) {
            lines.add(told.about());
        }
        lines.add(link);
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(sentences.text(key, words));
        }
    }

    /** The owner as the one who is asked; answers are given in the portal, so none is asked of the calendar. */
    private void answer(VEvent event, FeedEvent told) {
        event.setOrganizer(new Organizer(told.host(), "no-reply@" + URI.create(home).getHost()));
        var owner = new Attendee(reader.name(), reader.address().isEmpty() ? null : reader.address());
        if (reader.address().isEmpty()) {
            owner.setUri(home + "/me");
        }
        owner.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        owner.setParticipationStatus(ANSWERS.get(told.answer()));
        owner.setRsvp(false);
        event.addAttendee(owner);
    }
}
