package vn.diemcau.portal.core.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.Ids;

/**
 * Stores the meetings of the demo hospital: drafted, called for today and next week, held, closed and cancelled. Nobody is told of
 * them by notice or mail, as if that had been done before.
 */
@ApplicationScoped
class DemoMeetings {

    private static final List<String> HELD = List.of("ENDED", "CLOSED");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DemoPapers papers;

    @Inject
    private DemoPoints points;

    @Inject
    private DemoOutcomes outcomes;

    @Inject
    private DemoCalendar calendar;

    void add(Map<String, Section> sections) {
        entities.flush();
        var now = DemoTime.now();
        for (var row : DemoFiles.array("meetings.json")) {
            var begin = DemoTime.begin(row, now);
            add(row, begin, DemoTime.end(row, begin), sections);
        }
    }

    private void add(JsonObject row, Instant begin, Instant end, Map<String, Section> sections) {
        var meeting = Ids.next();
        var section = sections.get(row.getString("section"));
        insert(meeting, row, begin, end, section);
        for (var code : row.getJsonArray("sections").getValuesAs(JsonString::getString)) {
            entities.createNativeQuery("insert into meeting_audience (meeting_id, section_id) values (?1, ?2)").setParameter(1, meeting)
                    .setParameter(2, sections.get(code).getId()).executeUpdate();
        }
        var people = row.getJsonArray("people").getValuesAs(JsonObject.class);
        for (int i = 0; i < people.size(); i++) {
            addPerson(meeting, people.get(i), i, !row.getString("state").equals("DRAFT"));
        }
        var items = addAgenda(meeting, row, sections);
        if (row.containsKey("points")) {
            points.add(meeting, row.getJsonObject("points"), begin);
        }
        if (HELD.contains(row.getString("state"))) {
            outcomes.add(meeting, row, items, begin, sections);
        }
        if (row.containsKey("calendar")) {
            var chair = Json.createObjectBuilder(row.getJsonObject("calendar")).add("chair", people.get(0).getString("is")).build();
            calendar.add(chair, section, meeting, row.getString("title"), begin, end);
        }
    }

    private void insert(UUID meeting, JsonObject row, Instant begin, Instant end, Section section) {
        boolean held = HELD.contains(row.getString("state"));
        entities.createNativeQuery("""
                insert into meeting (id, section_id, title, purpose, kind, state, begins_at, ends_at, place, video_link, audience, cancelled_for, begun_at,
                    ended_at, version)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, case when ?13 then cast(?7 as timestamptz) end,
                    case when ?13 then cast(?8 as timestamptz) end, 1)""")
                .setParameter(1, meeting).setParameter(2, section.getId()).setParameter(3, row.getString("title"))
                .setParameter(4, row.getString("purpose")).setParameter(5, row.getString("kind")).setParameter(6, row.getString("state"))
                .setParameter(7, begin).setParameter(8, end).setParameter(9, row.getString("place")).setParameter(10, row.getString("video"))
                .setParameter(11, row.getString("audience")).setParameter(12, row.getString("cancelledFor", "")).setParameter(13, held)
                .executeUpdate();
        if (!row.getString("state").equals("DRAFT")) {
            var told = String.join("\n", row.getString("title"), begin.toString(), end.toString(), row.getString("place"), row.getString("video"));
            entities.createNativeQuery("""
                    insert into meeting_call (meeting_id, answer_by, sequence, told, begins_at, ends_at)
                    values (?1, cast(?3 as timestamptz) - interval '1 hour', case ?5 when 'CANCELLED' then 1 else 0 end, ?2, ?3, ?4)""").setParameter(1, meeting)
                    .setParameter(2, Fingerprint.sha256(told.getBytes(UTF_8))).setParameter(3, begin).setParameter(4, end)
                    .setParameter(5, row.getString("state")).executeUpdate();
        }
    }

    private UUID addPerson(UUID meeting, JsonObject row, int position, boolean told) {
        var participant = Ids.next();
        entities.createNativeQuery("""
                insert into meeting_participant (id, meeting_id, staff_member_id, part, name, post, position)
                select ?1, m.id, s.id, ?3, case when s.id is null then ?5 else called_name(s) end, case when s.id is null then ?6 else post_on(s.id, m.section_id, hospital_day(m.begins_at)) end, ?7
                from meeting m left join staff_member s on s.staff_number = ?4 where m.id = ?2""").setParameter(1, participant).setParameter(2, meeting)
                .setParameter(3, row.getString("part")).setParameter(4, row.getString("is", "")).setParameter(5, row.getString("name", ""))
                .setParameter(6, row.getString("post", "")).setParameter(7, position).executeUpdate();
        if (told) {
            var answer = row.containsKey("standIn") ? "STAND_IN" : row.getString("answer");
            // As if everybody had been reminded already.
            entities.createNativeQuery("""
                    insert into meeting_invitation (participant_id, meeting_id, answer, reason, answered_at, told, told_at, reminded_first, reminded_second,
                        reminded_answer)
                    values (?1, ?2, ?3, ?4, case ?3 when 'NONE' then null else now() end, 0, now(), now(), now(), now())""").setParameter(1, participant)
                    .setParameter(2, meeting).setParameter(3, answer).setParameter(4, row.getString("reason", "")).executeUpdate();
        }
        if (row.containsKey("came")) {
            entities.createNativeQuery("""
                    insert into meeting_presence (participant_id, meeting_id, way, came_at, told_by)
                    select ?1, m.id, ?3, m.begins_at - interval '5 minutes', '' from meeting m where m.id = ?2""").setParameter(1, participant)
                    .setParameter(2, meeting).setParameter(3, row.getString("came")).executeUpdate();
        }
        if (row.containsKey("standIn")) {
            var other = Json.createObjectBuilder().add("is", row.getString("standIn")).add("part", row.getString("part"))
                    .add("answer", "YES").build();
            entities.createNativeQuery("update meeting_participant set stand_in_for = ?2 where id = ?1")
                    .setParameter(1, addPerson(meeting, other, position, told)).setParameter(2, participant).executeUpdate();
        }
        return participant;
    }

    /** @return the ids of the items */
    private List<UUID> addAgenda(UUID meeting, JsonObject row, Map<String, Section> sections) {
        var ids = new ArrayList<UUID>();
        for (var item : row.getJsonArray("agenda").getValuesAs(JsonObject.class)) {
            var id = Ids.next();
            ids.add(id);
            entities.createNativeQuery("""
                    insert into agenda_item (id, meeting_id, position, kind, title, about, minutes, outcome)
                    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""").setParameter(1, id).setParameter(2, meeting).setParameter(3, ids.size())
                    .setParameter(4, item.getString("kind")).setParameter(5, item.getString("title")).setParameter(6, item.getString("about"))
                    .setParameter(7, item.getInt("minutes")).setParameter(8, item.containsKey("note") ? "DONE" : "OPEN").executeUpdate();
            var speakers = item.getJsonArray("speakers").getValuesAs(JsonString::getString);
            for (int i = 0; i < speakers.size(); i++) {
                addSpeaker(meeting, id, i + 1, speakers.get(i).split("; ", 2));
            }
            if (item.containsKey("papers")) {
                papers.add(meeting, id, item.getJsonArray("papers").getValuesAs(JsonObject.class), sections);
            }
        }
        return ids;
    }

    /** @param words the number of one of the staff; of others name and title */
    private void addSpeaker(UUID meeting, UUID item, int position, String[] words) {
        entities.createNativeQuery("""
                insert into agenda_speaker (id, meeting_id, item_id, position, staff_member_id, name, post)
                select ?1, m.id, ?3, ?4, s.id, case when s.id is null then ?5 else called_name(s) end, case when s.id is null then ?6
                    else post_on(s.id, m.section_id, hospital_day(m.begins_at)) end
                from meeting m left join staff_member s on s.staff_number = ?5 where m.id = ?2""").setParameter(1, Ids.next()).setParameter(2, meeting)
                .setParameter(3, item).setParameter(4, position).setParameter(5, words[0]).setParameter(6, words.length > 1 ? words[1] : "")
                .executeUpdate();
    }
}
