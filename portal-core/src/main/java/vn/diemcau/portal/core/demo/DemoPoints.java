package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;

/** Stores the connection points of a meeting of the demo hospital: a tree of three levels, who is registered, and what was reported. */
@ApplicationScoped
class DemoPoints {

    @PersistenceContext
    private EntityManager entities;

    /** What is known while the tree is written. @param reported of a hundred points that have reported */
    private record Tree(UUID meeting, List<UUID> levels, List<UUID> categories, int reported, Instant begin) {
    }

    /** @param begin of the meeting: reports come in around it */
    void add(UUID meeting, JsonObject row, Instant begin) {
        var tree = new Tree(meeting, terms(meeting, "LEVEL", row), terms(meeting, "CATEGORY", row), row.getInt("reported"), begin);
        int number = 1;
        var root = point(tree, null, 0, "T", row.getString("root"), number++);
        var middle = row.getJsonArray("middle").getValuesAs(JsonString::getString);
        var lower = row.getJsonArray("lower").getValuesAs(JsonString::getString);
        for (int i = 0; i < middle.size(); i++) {
            var code = "T.%02d".formatted(i + 1);
            var above = point(tree, root, 1, code, middle.get(i), number++);
            for (int k = 0; k < lower.size() && i >= row.getInt("bare"); k++) {
                point(tree, above, 2, code + '.' + (k + 1), lower.get(k) + ", " + middle.get(i), number++);
            }
        }
    }

    /** Levels or categories, in place of those with which a meeting begins. */
    private List<UUID> terms(UUID meeting, String kind, JsonObject row) {
        entities.createNativeQuery("delete from point_term where meeting_id = ?1 and kind = ?2").setParameter(1, meeting).setParameter(2, kind)
                .executeUpdate();
        var ids = new ArrayList<UUID>();
        for (var name : row.getJsonArray(kind.equals("LEVEL") ? "levels" : "categories").getValuesAs(JsonString::getString)) {
            var id = Ids.next();
            ids.add(id);
            entities.createNativeQuery("insert into point_term (id, meeting_id, kind, position, name) values (?1, ?2, ?3, ?4, ?5)").setParameter(1, id)
                    .setParameter(2, meeting).setParameter(3, kind).setParameter(4, ids.size()).setParameter(5, name).executeUpdate();
        }
        return ids;
    }

    private UUID point(Tree tree, UUID parent, int level, String code, String name, int number) {
        var id = Ids.next();
        entities.createNativeQuery("""
                insert into connection_point (id, meeting_id, parent_id, level_id, code, name, place)
                values (?1, ?2, cast(nullif(?3, '') as uuid), ?4, ?5, ?6, ?7)""").setParameter(1, id).setParameter(2, tree.meeting())
                .setParameter(3, parent == null ? "" : parent.toString()).setParameter(4, tree.levels().get(level)).setParameter(5, code)
                .setParameter(6, name).setParameter(7, DemoNames.place(level)).executeUpdate();
        person(tree, id, "HEAD", number);
        person(tree, id, "REPORTER", number + 3);
        var counts = new ArrayList<Integer>();
        for (int i = 0; i < tree.categories().size(); i++) {
            int registered = (level == 0 ? 60 : level == 1 ? 18 : 8) + (number * (i + 3)) % 9;
            counts.add(registered - (number + i) % 3);
            entities.createNativeQuery("insert into point_registration (point_id, category_id, meeting_id, number) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, id).setParameter(2, tree.categories().get(i)).setParameter(3, tree.meeting()).setParameter(4, registered)
                    .executeUpdate();
        }
        if (number * 37 % 100 < tree.reported()) {
            report(tree, id, number, counts);
        }
        return id;
    }

    private void person(Tree tree, UUID point, String role, int number) {
        entities.createNativeQuery("insert into point_person (point_id, meeting_id, role, name, phone) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, point).setParameter(2, tree.meeting()).setParameter(3, role).setParameter(4, DemoNames.atPoint(number))
                .setParameter(5, "+84900%06d".formatted(number * 1_117 % 1_000_000)).executeUpdate();
    }

    private void report(Tree tree, UUID point, int number, List<Integer> counts) {
        var report = Ids.next();
        entities.createNativeQuery("""
                insert into point_report (id, point_id, meeting_id, turn, source, reporter, reported_at, standing)
                values (?1, ?2, ?3, 1, ?4, ?5, ?6, 1)""").setParameter(1, report).setParameter(2, point).setParameter(3, tree.meeting())
                .setParameter(4, number % 11 == 0 ? "PAPER" : "LINK").setParameter(5, DemoNames.atPoint(number + 3))
                .setParameter(6, tree.begin().plusSeconds(number * 47L - 600)).executeUpdate();
        for (int i = 0; i < counts.size(); i++) {
            entities.createNativeQuery("insert into point_report_count (report_id, category_id, meeting_id, number) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, report).setParameter(2, tree.categories().get(i)).setParameter(3, tree.meeting()).setParameter(4, counts.get(i))
                    .executeUpdate();
        }
    }
}
