package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;

/** Stores the rooms of the demo hospital, and its work calendar of this week and the next. */
@ApplicationScoped
class DemoCalendar {

    private static final String FILE = "calendar.json";

    @PersistenceContext
    private EntityManager entities;

    void addRooms() {
        for (var row : DemoFiles.object(FILE).getJsonArray("rooms").getValuesAs(JsonObject.class)) {
            entities.createNativeQuery("insert into room (id, name, place, capacity, equipment, version) values (?1, ?2, ?3, ?4, ?5, 1)")
                    .setParameter(1, Ids.next()).setParameter(2, row.getString("name")).setParameter(3, row.getString("place"))
                    .setParameter(4, row.getInt("capacity")).setParameter(5, row.getString("equipment")).executeUpdate();
        }
    }

    void addEntries(Map<String, Section> sections) {
        var now = DemoTime.now();
        for (var row : DemoFiles.object(FILE).getJsonArray("entries").getValuesAs(JsonObject.class)) {
            var begin = DemoTime.begin(row, now);
            add(row, sections.get(row.getString("section")), null, row.getString("title"), begin, DemoTime.end(row, begin));
        }
    }

    /** What would be in a room that is taken is left out. @param meeting the meeting that it stands for, or null */
    void add(JsonObject row, Section section, UUID meeting, String title, Instant begin, Instant end) {
        entities.createNativeQuery("""
                insert into calendar_entry (id, section_id, meeting_id, title, begins_at, ends_at, chair, chair_id, participants, place, room_id, state,
                    decided_by, version)
                select ?1, ?2, cast(nullif(?3, '') as uuid), ?4, cast(?5 as timestamptz), cast(?6 as timestamptz), called_name(s), s.id, ?8, ?9,
                    (select id from room where name = ?10), ?11, case ?11 when 'APPROVED' then ?12 else '' end, 1
                from (select) one left join staff_member s on s.staff_number = ?7 on conflict do nothing""")
                .setParameter(1, Ids.next()).setParameter(2, section.getId()).setParameter(3, meeting == null ? "" : meeting.toString())
                .setParameter(4, title).setParameter(5, begin).setParameter(6, end).setParameter(7, row.getString("chair"))
                .setParameter(8, row.getString("participants")).setParameter(9, row.getString("place", "")).setParameter(10, row.getString("room"))
                .setParameter(11, row.getString("state")).setParameter(12, DemoNames.approver()).executeUpdate();
    }
}
