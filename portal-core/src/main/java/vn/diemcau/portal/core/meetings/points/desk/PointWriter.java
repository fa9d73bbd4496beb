package vn.diemcau.portal.core.meetings.points.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.points.PointDraft;
import vn.diemcau.portal.core.shared.StoredTimes;

/** Writes points, many at a time by few statements. */
@ApplicationScoped
class PointWriter {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String VALUES = """
            \sfrom jsonb_to_recordset(cast(?1 as jsonb)) as r(id uuid, parent uuid, level uuid, code text, name text, place text)""";

    @PersistenceContext
    private EntityManager entities;

    /** A point to be written, with the id it has or will have. */
    record Written(UUID id, PointDraft draft) {
    }

    void add(UUID meeting, List<Written> points) {
        if (!points.isEmpty()) {
            entities.createNativeQuery("insert into connection_point (id, meeting_id, parent_id, level_id, code, name, place)"
                    + " select r.id, ?2, r.parent, r.level, r.code, r.name, r.place" + VALUES)
                    .setParameter(1, points(points)).setParameter(2, meeting).executeUpdate();
            facts(meeting, points);
        }
    }

    void change(UUID meeting, List<Written> points) {
        if (!points.isEmpty()) {
            entities.createNativeQuery("update connection_point p set parent_id = r.parent, level_id = r.level, code = r.code, name = r.name,"
                    + " place = r.place, version = version + 1" + VALUES + " where p.id = r.id and p.meeting_id = ?2")
                    .setParameter(1, points(points)).setParameter(2, meeting).executeUpdate();
            facts(meeting, points);
        }
    }

    private void facts(UUID meeting, List<Written> points) {
        var ids = JSON.createArrayBuilder();
        points.forEach(point -> ids.add(point.id().toString()));
        var changed = ids.build().toString();
        for (var table : List.of("point_person", "point_registration")) {
            entities.createNativeQuery("delete from " + table
                    + " where meeting_id = ?2 and point_id in (select cast(x as uuid) from jsonb_array_elements_text(cast(?1 as jsonb)) x)")
                    .setParameter(1, changed).setParameter(2, meeting).executeUpdate();
        }
        entities.createNativeQuery("""
                insert into point_person (point_id, meeting_id, role, name, phone) select r.point, ?2, r.role, r.name, r.phone
                from jsonb_to_recordset(cast(?1 as jsonb)) as r(point uuid, role text, name text, phone text)""")
                .setParameter(1, people(points)).setParameter(2, meeting).executeUpdate();
        entities.createNativeQuery("""
                insert into point_registration (point_id, meeting_id, category_id, number) select r.point, ?2, r.category, r.number
                from jsonb_to_recordset(cast(?1 as jsonb)) as r(point uuid, category uuid, number int)""")
                .setParameter(1, registered(points)).setParameter(2, meeting).executeUpdate();
    }

    private static String points(List<Written> points) {
        var rows = JSON.createArrayBuilder();
        points.forEach(point -> {
            var draft = point.draft();
            var row = JSON.createObjectBuilder().add("id", point.id().toString()).add("level", draft.level().toString())
                    .add("code", draft.code()).add("name", draft.name()).add("place", draft.place());
            rows.add(draft.parent() == null ? row : row.add("parent", draft.parent().toString()));
        });
        return rows.build().toString();
    }

    private static String people(List<Written> points) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        points.forEach(point -> point.draft().people().forEach((role, person) -> {
            if (!person.isEmpty()) {
                rows.add(JSON.createObjectBuilder().add("point", point.id().toString()).add("role", role.name())
                        .add("name", person.name()).add("phone", person.phone()));
            }
        }));
        return rows.build().toString();
    }

    private static String registered(List<Written> points) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        points.forEach(point -> point.draft().registered().forEach((category, number) -> rows.add(JSON.createObjectBuilder()
                .add("point", point.id().toString()).add("category", category.toString()).add("number", number))));
        return rows.build().toString();
    }

    /** With all below it. @return how many rows went, of this point itself: 0 if somebody else has changed it since */
    int remove(UUID meeting, UUID point, long version) {
        return entities.createNativeQuery("delete from connection_point where id = ?1 and meeting_id = ?2 and version = ?3")
                .setParameter(1, point).setParameter(2, meeting).setParameter(3, version).executeUpdate();
    }

    /** Whether this point or one below it has reported. */
    boolean hasReported(UUID meeting, UUID point) {
        return !entities.createNativeQuery("""
                with recursive below as (select id from connection_point where id = ?1 and meeting_id = ?2
                    union select p.id from connection_point p join below b on b.id = p.parent_id)
                select r.id from point_report r join below b on b.id = r.point_id""").setParameter(1, point).setParameter(2, meeting)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** The points of a meeting by their codes: id, parent and level, as far as they matter to the shape of the tree. */
    @SuppressWarnings("unchecked")
    Map<String, Shape> shapes(UUID meeting) {
        var shapes = new LinkedHashMap<String, Shape>();
        ((List<Object[]>) entities.createNativeQuery("""
                select p.code, p.id, p.parent_id, l.position, p.version from connection_point p join point_term l on l.id = p.level_id
                where p.meeting_id = ?1 order by l.position, p.code, p.id""").setParameter(1, meeting).getResultList())
                .forEach(row -> shapes.put((String) row[0], new Shape((UUID) row[1], (UUID) row[2], ((Number) row[3]).intValue(),
                        ((Number) row[4]).longValue())));
        return shapes;
    }

    /** Where a point stands. */
    record Shape(UUID id, UUID parent, int level, long version) {
    }

    /** Copies levels, categories, points, people and announced delegates of another meeting into one that has no points. */
    int copy(UUID from, UUID to) {
        entities.createNativeQuery("delete from point_term where meeting_id = ?1").setParameter(1, to).executeUpdate();
        entities.createNativeQuery("insert into point_term (id, meeting_id, kind, position, name)"
                + " select uuidv7(), ?2, kind, position, name from point_term where meeting_id = ?1").setParameter(1, from).setParameter(2, to)
                .executeUpdate();
        int copied = entities.createNativeQuery("""
                with source as materialized (select p.*, uuidv7() as fresh from connection_point p where p.meeting_id = ?1)
                insert into connection_point (id, meeting_id, parent_id, level_id, code, name, place)
                select s.fresh, ?2, a.fresh, fresh_level.id, s.code, s.name, s.place from source s left join source a on a.id = s.parent_id
                join point_term level on level.id = s.level_id
                join lateral (select t.id from point_term t where t.meeting_id = ?2 and t.kind = 'LEVEL' and t.position = level.position
                    and t.name = level.name limit 1) fresh_level on true""")
                .setParameter(1, from).setParameter(2, to).executeUpdate();
        entities.createNativeQuery("""
                insert into point_person (point_id, meeting_id, role, name, phone) select n.id, ?2, o.role, o.name, o.phone from point_person o
                join connection_point p on p.id = o.point_id join connection_point n on n.meeting_id = ?2 and n.code = p.code
                where o.meeting_id = ?1""").setParameter(1, from).setParameter(2, to).executeUpdate();
        entities.createNativeQuery("""
                insert into point_registration (point_id, meeting_id, category_id, number) select n.id, ?2, c.id, o.number from point_registration o
                join connection_point p on p.id = o.point_id join connection_point n on n.meeting_id = ?2 and n.code = p.code
                join point_term was on was.id = o.category_id
                join point_term c on c.meeting_id = ?2 and c.kind = 'CATEGORY' and c.position = was.position and c.name = was.name
                where o.meeting_id = ?1""").setParameter(1, from).setParameter(2, to).executeUpdate();
        return copied;
    }

    /** Other meetings with points that the caller prepares, the latest first. */
    @SuppressWarnings("unchecked")
    List<EarlierTree> earlier(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select m.id, m.title, m.begins_at, (select count(*) from connection_point p where p.meeting_id = m.id) from meeting m
                where m.id <> ?1 and caller_keeps_meeting(m.id) and exists (select from connection_point p where p.meeting_id = m.id)
                order by m.begins_at desc, m.id limit 30""").setParameter(1, meeting).getResultList()).stream()
                .map(row -> new EarlierTree((UUID) row[0], (String) row[1], StoredTimes.instant(row[2]),
                        ((Number) row[3]).longValue())).toList();
    }
}
