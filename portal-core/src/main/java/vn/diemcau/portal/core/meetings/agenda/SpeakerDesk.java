package vn.diemcau.portal.core.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Who speaks to which item, kept by those who prepare the meeting. What people of the hospital are called is written down when
 * the meeting is called, as it is on its day, and again only if it is moved to another day.
 */
@ApplicationScoped
@Transactional
public class SpeakerDesk {

    private static final int NAME = 200;
    private static final int POST = 300;

    @Inject
    private SpeakerRows speakers;

    @Inject
    private AgendaRows items;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Event<MeetingChanged> changes;

    /** @throws Refused if there is no such person, or they speak to it already */
    @RequiresPermission(Permission.STAFF)
    public void add(UUID meeting, UUID item, UUID person) {
        var prepared = prepared(meeting, item);
        if (speakers.isSpeaking(item, person)) {
            throw new Refused("person", "agenda.refused.speaker.twice");
        }
        if (speakers.addPerson(meeting, item, person) == 0) {
            throw new Refused("person", "agenda.refused.speaker.unknown");
        }
        tell("meeting.speaker_added", prepared, item);
    }

    /** Somebody from outside. @param post title and where they come from, as typed @throws Refused if there is no name or it is too long */
    @RequiresPermission(Permission.STAFF)
    public void addGuest(UUID meeting, UUID item, String name, String post) {
        var line = Texts.line("name", name, NAME);
        var title = Texts.line("post", post, POST);
        if (line.isEmpty()) {
            throw new Refused("name", "agenda.refused.speaker.name");
        }
        var prepared = prepared(meeting, item);
        speakers.addGuest(meeting, item, line, title);
        tell("meeting.speaker_added", prepared, item);
    }

    /** @throws NotFound if there is no such speaker at this meeting */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID meeting, UUID speaker) {
        var prepared = meetings.prepared(meeting).meeting();
        var item = speakers.remove(meeting, speaker).orElseThrow(() -> new NotFound("speaker"));
        tell("meeting.speaker_removed", prepared, item);
    }

    /** Writes down what the speakers are called, when the meeting is called or was moved. */
    void keepPosts(@Observes MeetingChanged change) {
        if (change.is("called") || change.is("changed") && !day(change.before()).equals(day(change.after()))) {
            speakers.keepPosts(change.meeting().getId());
        }
    }

    private static Optional<LocalDate> day(Map<String, Object> fields) {
        return Optional.ofNullable(fields.get("begins")).map(begin -> LocalDate.ofInstant(Instant.parse(begin.toString()), HospitalDay.ZONE));
    }

    private Meeting prepared(UUID meeting, UUID item) {
        var prepared = meetings.prepared(meeting).meeting();
        items.meetingOf(item).filter(meeting::equals).orElseThrow(() -> new NotFound("item"));
        return prepared;
    }

    private void tell(String action, Meeting meeting, UUID item) {
        changes.fire(new MeetingChanged(action, meeting, Map.of(), Map.of("thing", item.toString())));
    }
}
