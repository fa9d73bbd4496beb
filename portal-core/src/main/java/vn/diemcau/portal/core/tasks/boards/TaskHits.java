package vn.diemcau.portal.core.tasks.boards;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.TaskState;
import vn.diemcau.portal.core.tasks.terms.Term;

/** How tasks are found by the search of the whole portal: its part of the one statement, and what its rows mean. */
public final class TaskHits {

    /** Those that have the words, the open and most pressing first; of what was typed it knows {@code ?2}. */
    public static final String SQL = "select * from (" + BoardRecords.LINE + """
            from task t join section l on l.id = t.lead_id join section g on g.id = t.giver_id
            where t.search @@ to_tsquery('simple', ?2) order by t.state in ('DONE', 'CANCELLED'), ts_rank(t.search, to_tsquery('simple', ?2)) desc, t.place, t.id
            limit 6) found(id, title, state, percent, due_on, ended_on, priority, term, deliverable, lead_code, lead, accent, giver, people, parts,
                parts_done, place)""";

    private TaskHits() {
    }

    public static TaskLine read(JsonObject row, LocalDate today) {
        var place = LocalDate.parse(row.getString("place"));
        return new TaskLine(UUID.fromString(row.getString("id")), row.getString("title"), TaskState.valueOf(row.getString("state")), row.getInt("percent"),
                day(row, "due_on"), day(row, "ended_on"), Priority.valueOf(row.getString("priority")), Term.valueOf(row.getString("term")),
                row.getString("deliverable"), row.getString("lead_code"), row.getString("lead"), row.getInt("accent"), row.getString("giver"),
                row.get("people") instanceof JsonString people ? people.getString() : "", row.getInt("parts"), row.getInt("parts_done"), place,
                BoardRecords.group(place, today));
    }

    private static LocalDate day(JsonObject row, String name) {
        return row.get(name) instanceof JsonString day ? LocalDate.parse(day.getString()) : null;
    }
}
