package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;

/** Stores the tasks of the demo hospital, with days around the one on which it is filled. */
@ApplicationScoped
class DemoTasks {

    private static final int DONE = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(Map<String, Section> sections) {
        entities.flush();
        var ids = new HashMap<String, UUID>();
        for (var row : DemoFiles.array("tasks.json")) {
            ids.put(row.getString("key"), add(row, ids.get(row.getString("parent", "")), null, sections));
        }
    }

    /** @param parent the task that it was handed down from, or null @param origin the conclusion of a meeting that it was made of, or null */
    UUID add(JsonObject row, UUID parent, UUID origin, Map<String, Section> sections) {
        var id = Ids.next();
        insert(id, parent, origin, row, sections);
        var given = day(row.getInt("given")).atStartOfDay(HospitalDay.ZONE).plusHours(8).toInstant();
        entry(id, given, sections.get(row.getString("giver")).getShortName(), "GIVEN", "", sections.get(row.getString("lead")).getName(), "");
        for (var report : row.getJsonArray("reports").getValuesAs(JsonObject.class)) {
            int percent = report.getInt("percent");
            entry(id, given.plus(1, ChronoUnit.DAYS), report.getString("by"), percent == DONE ? "DONE_REPORTED" : "REPORT",
                    report.getString("words"), "", String.valueOf(percent));
        }
        return id;
    }

    private void insert(UUID id, UUID parent, UUID origin, JsonObject row, Map<String, Section> sections) {
        var ended = row.containsKey("ended") ? day(row.getInt("ended")).toString() : "";
        entities.createNativeQuery("""
                insert into task (id, giver_id, lead_id, parent_id, origin_id, title, what, deliverable, due_on, term, priority, visibility, cooperating, responsible,
                    state, percent, created_on, created_by, reported_on, ended_on, updated_at, version)
                values (?1, ?2, ?3, cast(nullif(?4, '') as uuid), cast(nullif(?19, '') as uuid), ?5, ?6, ?7, cast(nullif(?8, '') as date), ?9, ?10, ?11, ?12,
                    coalesce((select string_agg(cast(id as text), ' ') from staff_member where staff_number = any (string_to_array(?13, ','))), ''),
                    ?14, ?15, ?16, '', cast(nullif(?17, '') as date), cast(nullif(?18, '') as date), now(), 1)""")
                .setParameter(1, id).setParameter(2, sections.get(row.getString("giver")).getId())
                .setParameter(3, sections.get(row.getString("lead")).getId()).setParameter(4, parent == null ? "" : parent.toString())
                .setParameter(5, row.getString("title")).setParameter(6, row.getString("what")).setParameter(7, row.getString("deliverable"))
                .setParameter(8, row.isNull("due") ? "" : day(row.getInt("due")).toString()).setParameter(9, row.getString("term"))
                .setParameter(10, row.getString("priority")).setParameter(11, row.getString("visibility"))
                .setParameter(12, row.getJsonArray("cooperating").getValuesAs(JsonString.class).stream()
                        .map(code -> sections.get(code.getString()).getId().toString()).collect(Collectors.joining(" ")))
                .setParameter(13, row.getJsonArray("responsible").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                        .collect(Collectors.joining(",")))
                .setParameter(14, row.getString("state")).setParameter(15, row.getInt("percent")).setParameter(16, day(row.getInt("given")))
                .setParameter(17, row.getInt("percent") == DONE ? HospitalDay.today().toString() : "").setParameter(18, ended)
                .setParameter(19, origin == null ? "" : origin.toString()).executeUpdate();
    }

    private void entry(UUID task, Instant at, String author, String kind, String text, String detail, String percent) {
        entities.createNativeQuery("""
                insert into task_entry (id, task_id, at, author, author_name, kind, text, detail, percent)
                values (?1, ?2, ?3, '', ?4, ?5, ?6, ?7, cast(nullif(?8, '') as smallint))""").setParameter(1, Ids.next()).setParameter(2, task)
                .setParameter(3, at).setParameter(4, author).setParameter(5, kind).setParameter(6, text).setParameter(7, detail)
                .setParameter(8, percent).executeUpdate();
    }

    private static LocalDate day(int daysFromNow) {
        return HospitalDay.today().plusDays(daysFromNow);
    }
}
