package vn.diemcau.portal.core.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;

/** The stored items of agendas; of what the caller may not read the policies show nothing. */
@ApplicationScoped
class AgendaRows {

    /** With speakers and documents in the same statement, as JSON. As long as a meeting is a draft, posts are those of its day. */
    private static final String ITEMS = """
            select i.id, i.parent_id, i.position, i.kind, i.title, i.about, i.minutes, i.outcome, i.version,
                (select cast(json_agg(json_build_object('id', s.id, 'person', s.staff_member_id, 'name', s.name,
                        'post', case when m.state = 'DRAFT' and p.id is not null then post_on(p.id, m.section_id, d.day) else s.post end,
                        'left', coalesce(p.left_on <= d.day, false)) order by s.position, s.id) as text)
                    from agenda_speaker s left join staff_member p on p.id = s.staff_member_id where s.item_id = i.id),
                (select cast(json_agg(json_build_object('id', o.id, 'title', o.title, 'file', f.id, 'name', f.name, 'size', f.size,
                        'number', f.number, 'access', o.access,
                        'readers', case o.access when 'SECTIONS' then (select string_agg(short_name, ', ' order by position) from section where id = any (o.sections))
                            when 'PEOPLE' then (select string_agg(concat_ws(' ', family_name, nullif(middle_name, ''), given_name), ', ' order by given_name, id)
                                from staff_member where id = any (o.people)) end)
                        order by o.position, o.id) as text)
                    from agenda_document o join agenda_file f on f.document_id = o.id and f.number = o.file_number where o.item_id = i.id)
            from agenda_item i join meeting m on m.id = i.meeting_id
                cross join lateral (select cast(m.begins_at at time zone 'Asia/Ho_Chi_Minh' as date) as day) d
            where i.meeting_id = ?1 order by i.position, i.id""";

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    List<AgendaItem> of(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery(ITEMS).setParameter(1, meeting).getResultList()).stream().map(AgendaRows::item).toList();
    }

    /** The same, once nobody else is changing the agenda; until the transaction ends nobody else does. */
    List<AgendaItem> locked(UUID meeting) {
        entities.createNativeQuery("select id from agenda_item where meeting_id = ?1 order by id for update").setParameter(1, meeting).getResultList();
        return of(meeting);
    }

    private static AgendaItem item(Object[] row) {
        return new AgendaItem((UUID) row[0], (UUID) row[1], ((Number) row[2]).intValue(), ItemKind.valueOf((String) row[3]), (String) row[4],
                (String) row[5], ((Number) row[6]).intValue(), ItemOutcome.valueOf((String) row[7]), ((Number) row[8]).longValue(),
                objects(row[9]).stream().map(AgendaRows::speaker).toList(), objects(row[10]).stream().map(AgendaRows::paper).toList());
    }

    private static List<JsonObject> objects(Object json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader((String) json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class);
        }
    }

    private static Speaker speaker(JsonObject json) {
        return new Speaker(id(json, "id"), json.isNull("person") ? null : id(json, "person"), json.getString("name"), json.getString("post"),
                json.getBoolean("left"));
    }

    private static Paper paper(JsonObject json) {
        return new Paper(id(json, "id"), json.getString("title"), id(json, "file"), json.getString("name"), json.getJsonNumber("size").longValue(),
                json.getInt("number"), json.getString("access"), json.getString("readers", ""));
    }

    private static UUID id(JsonObject json, String field) {
        return UUID.fromString(json.getString(field));
    }

    UUID add(UUID meeting, UUID parent, int position, ItemDraft draft) {
        var id = Ids.next();
        entities.createNativeQuery("""
                insert into agenda_item (id, meeting_id, parent_id, position, kind, title, about, minutes)
                values (?1, ?2, cast(?3 as uuid), ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, id).setParameter(2, meeting).setParameter(3, parent == null ? null : parent.toString())
                .setParameter(4, position).setParameter(5, draft.kind().name()).setParameter(6, draft.title())
                .setParameter(7, draft.about()).setParameter(8, draft.minutes()).executeUpdate();
        return id;
    }

    void change(UUID item, ItemDraft draft) {
        entities.createNativeQuery("update agenda_item set kind = ?2, title = ?3, about = ?4, minutes = ?5, version = version + 1 where id = ?1")
                .setParameter(1, item).setParameter(2, draft.kind().name()).setParameter(3, draft.title()).setParameter(4, draft.about())
                .setParameter(5, draft.minutes()).executeUpdate();
    }

    void mark(UUID item, ItemOutcome outcome) {
        entities.createNativeQuery("update agenda_item set outcome = ?2, version = version + 1 where id = ?1")
                .setParameter(1, item).setParameter(2, outcome.name()).executeUpdate();
    }

    void place(AgendaTree.Place place) {
        entities.createNativeQuery("update agenda_item set parent_id = cast(?2 as uuid), position = ?3 where id = ?1")
                .setParameter(1, place.item()).setParameter(2, place.parent() == null ? null : place.parent().toString())
                .setParameter(3, place.position()).executeUpdate();
    }

    void remove(UUID item) {
        entities.createNativeQuery("delete from agenda_item where id = ?1").setParameter(1, item).executeUpdate();
    }

    /** The meeting of an item that the caller may read. */
    Optional<UUID> meetingOf(UUID item) {
        return entities.createNativeQuery("select meeting_id from agenda_item where id = ?1").setParameter(1, item).getResultStream()
                .findFirst().map(UUID.class::cast);
    }
}
