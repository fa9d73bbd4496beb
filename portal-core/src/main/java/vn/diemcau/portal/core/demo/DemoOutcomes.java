package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;

/** Stores what became of a meeting that the demo hospital has held: notes, minutes, conclusions and their tasks. */
@ApplicationScoped
class DemoOutcomes {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DemoTasks tasks;

    /** @param items the ids of the items of its agenda */
    void add(UUID meeting, JsonObject row, List<UUID> items, Instant begin, Map<String, Section> sections) {
        var agenda = row.getJsonArray("agenda").getValuesAs(JsonObject.class);
        var at = begin;
        for (int i = 0; i < items.size(); i++) {
            addNote(meeting, items.get(i), agenda.get(i), at);
            at = at.plusSeconds(agenda.get(i).getInt("minutes") * 60L);
        }
        if (row.containsKey("words")) {
            entities.createNativeQuery("insert into meeting_words (meeting_id, words, version) values (?1, ?2, 1)").setParameter(1, meeting)
                    .setParameter(2, row.getString("words")).executeUpdate();
        }
        var sentences = addConclusions(meeting, row, sections);
        if (row.containsKey("record")) {
            addMinutes(meeting, row.getJsonObject("record").getString("approvedBy"), at);
            for (int i = 0; i < items.size(); i++) {
                addPart(meeting, "ITEM", items.get(i), i + 2, (i + 1) + ". " + agenda.get(i).getString("title"), agenda.get(i).getString("note"));
            }
            addPart(meeting, "CONCLUSIONS", null, items.size() + 2, "", String.join("\n", sentences));
        }
    }

    private void addNote(UUID meeting, UUID item, JsonObject row, Instant at) {
        int seconds = row.getInt("minutes") * 60;
        entities.createNativeQuery("""
                insert into agenda_note (meeting_id, item_id, number, text, written_at, written_by, written_by_name) values (?1, ?2, 1, ?3, ?4, '', ?5)""")
                .setParameter(1, meeting).setParameter(2, item).setParameter(3, row.getString("note")).setParameter(4, at)
                .setParameter(5, DemoNames.secretary()).executeUpdate();
        entities.createNativeQuery("insert into agenda_run (item_id, meeting_id, began_at, seconds) values (?1, ?2, ?3, ?4)").setParameter(1, item)
                .setParameter(2, meeting).setParameter(3, at).setParameter(4, seconds + seconds / 10).executeUpdate();
    }

    /** @return the sentences that were concluded */
    private List<String> addConclusions(UUID meeting, JsonObject row, Map<String, Section> sections) {
        var sentences = new ArrayList<String>();
        var rows = row.containsKey("conclusions") ? row.getJsonArray("conclusions").getValuesAs(JsonObject.class) : List.<JsonObject>of();
        for (var one : rows) {
            var id = Ids.next();
            sentences.add(one.getString("sentence"));
            entities.createNativeQuery("""
                    insert into conclusion (id, meeting_id, position, sentence, title, lead_id, cooperating, responsible, due_on, deliverable, term, issued, version)
                    values (?1, ?2, ?3, ?4, ?5, ?6, ?7,
                        coalesce((select string_agg(cast(id as text), ' ') from staff_member where staff_number = any (string_to_array(?8, ','))), ''),
                        ?9, ?10, ?11, true, 1)""").setParameter(1, id).setParameter(2, meeting).setParameter(3, sentences.size())
                    .setParameter(4, one.getString("sentence")).setParameter(5, one.getString("title"))
                    .setParameter(6, sections.get(one.getString("lead")).getId())
                    .setParameter(7, one.getJsonArray("cooperating").getValuesAs(JsonString::getString).stream()
                            .map(code -> sections.get(code).getId().toString()).collect(Collectors.joining(" ")))
                    .setParameter(8, String.join(",", one.getJsonArray("responsible").getValuesAs(JsonString::getString)))
                    .setParameter(9, HospitalDay.today().plusDays(one.getInt("due"))).setParameter(10, one.getString("deliverable"))
                    .setParameter(11, one.getString("term")).executeUpdate();
            tasks.add(one, null, id, sections);
        }
        return sentences;
    }

    private void addMinutes(UUID meeting, String chair, Instant end) {
        entities.createNativeQuery("""
                insert into meeting_minutes (meeting_id, state, submitted_at, submitted_by, approved_at, approved_by, approved_by_name, version)
                select ?1, 'APPROVED', cast(?3 as timestamptz), ?4, cast(?3 as timestamptz) + interval '1 day', '', concat_ws(' ', family_name, nullif(middle_name, ''), given_name), 3
                from staff_member where staff_number = ?2""").setParameter(1, meeting).setParameter(2, chair).setParameter(3, end)
                .setParameter(4, DemoNames.secretary()).executeUpdate();
        entities.createNativeQuery("""
                insert into minutes_part (id, meeting_id, kind, position, heading, text, compiled)
                select ?1, ?2, 'ATTENDANCE', 1, '', x.words, x.words from (select string_agg(concat_ws(', ', p.name, nullif(p.post, '')), chr(10)
                    order by p.position) as words from meeting_participant p join meeting_presence c on c.participant_id = p.id where p.meeting_id = ?2) x""")
                .setParameter(1, Ids.next()).setParameter(2, meeting).executeUpdate();
    }

    private void addPart(UUID meeting, String kind, UUID item, int position, String heading, String text) {
        entities.createNativeQuery("""
                insert into minutes_part (id, meeting_id, kind, item_id, position, heading, speakers, text, compiled)
                select ?1, ?2, ?3, cast(nullif(?4, '') as uuid), ?5, ?6, coalesce((select string_agg(concat_ws(', ', s.name, nullif(s.post, '')), chr(10)
                    order by s.position) from agenda_speaker s where cast(s.item_id as text) = ?4), ''), ?7, ?7""").setParameter(1, Ids.next())
                .setParameter(2, meeting).setParameter(3, kind).setParameter(4, item == null ? "" : item.toString()).setParameter(5, position)
                .setParameter(6, heading).setParameter(7, text).executeUpdate();
    }
}
