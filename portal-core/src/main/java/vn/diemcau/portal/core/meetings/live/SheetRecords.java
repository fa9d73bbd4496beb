package vn.diemcau.portal.core.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;

/** A meeting as it stands, read by one statement: all of it as of the same moment as the number of the last event. */
@ApplicationScoped
class SheetRecords {

    private static final int ANNOUNCEMENTS = 5;
    /** Items in the order of the tree; each carries the path of positions that leads to it. */
    private static final String SQL = """
            with recursive tree as (
                select i.id, i.title, i.kind, i.minutes, 0 as depth, array[(i.position, i.id)] as place
                from agenda_item i where i.meeting_id = ?1 and i.parent_id is null
                union all
                select i.id, i.title, i.kind, i.minutes, t.depth + 1, t.place || (i.position, i.id)
                from agenda_item i join tree t on t.id = i.parent_id)
            select cast(json_build_object(
                'last', coalesce((select last from live_topic where topic = ?1), 0),
                'live', (select row_to_json(l) from meeting_live l where l.meeting_id = ?1),
                'items', coalesce((select json_agg(json_build_object('id', t.id, 'title', t.title, 'kind', t.kind, 'depth', t.depth,
                        'minutes', t.minutes, 'heading', t.minutes = 0 and exists (select from agenda_item c where c.parent_id = t.id),
                        'began', r.began_at, 'seconds', r.seconds) order by t.place)
                    from tree t left join agenda_run r on r.item_id = t.id), '[]'),
                'announcements', coalesce((select json_agg(json_build_object('id', a.id, 'at', a.at, 'text', a.text,
                        'author', a.author_name) order by a.at desc)
                    from (select * from meeting_announcement where meeting_id = ?1 order by at desc limit ?2) a), '[]')) as text)""";

    @PersistenceContext
    private EntityManager entities;

    LiveSheet sheet(MeetingView view, Headcount headcount, Instant now) {
        var text = (String) entities.createNativeQuery(SQL).setParameter(1, view.meeting().getId()).setParameter(2, ANNOUNCEMENTS)
                .getSingleResult();
        try (var reader = Json.createReader(new StringReader(text))) {
            var all = reader.readObject();
            var live = all.isNull("live") ? Json.createObjectBuilder().build() : all.getJsonObject("live");
            return new LiveSheet(view, all.getJsonNumber("last").longValue(), live.getInt("version", 0), id(live, "item_id"),
                    time(live, "item_since"), live.getInt("extra_minutes", 0), time(live, "break_since"), live.getInt("break_minutes", 0),
                    items(all.getJsonArray("items")), announcements(all.getJsonArray("announcements")), headcount, now);
        }
    }

    private static List<LiveItem> items(JsonArray rows) {
        return rows.getValuesAs(JsonObject.class).stream().map(row -> new LiveItem(id(row, "id"), row.getString("title"),
                row.getString("kind"), row.getInt("depth"), row.getInt("minutes"), row.getBoolean("heading"), time(row, "began"),
                row.isNull("seconds") ? null : row.getJsonNumber("seconds").longValue())).toList();
    }

    private static List<Announcement> announcements(JsonArray rows) {
        return rows.getValuesAs(JsonObject.class).stream().map(row -> new Announcement(id(row, "id"), time(row, "at"),
                row.getString("text"), row.getString("author"))).toList();
    }

    private static UUID id(JsonObject row, String name) {
        return row.containsKey(name) && !row.isNull(name) ? UUID.fromString(row.getString(name)) : null;
    }

    private static Instant time(JsonObject row, String name) {
        return row.containsKey(name) && !row.isNull(name) ? OffsetDateTime.parse(row.getString(name)).toInstant() : null;
    }
}
