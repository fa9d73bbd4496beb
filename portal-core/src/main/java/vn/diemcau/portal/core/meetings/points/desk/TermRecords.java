package vn.diemcau.portal.core.meetings.points.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.points.Term;
import vn.diemcau.portal.core.meetings.points.Terms;
import vn.diemcau.portal.core.shared.Ids;

/** The stored levels and categories, of meetings and for those to come. */
@ApplicationScoped
class TermRecords {

    @PersistenceContext
    private EntityManager entities;

    Terms of(UUID meeting) {
        return terms(entities.createNativeQuery("select id, kind, position, name from point_term where meeting_id = ?1 order by position, id")
                .setParameter(1, meeting).getResultList());
    }

    Terms defaults() {
        return terms(entities.createNativeQuery("select id, kind, position, name from default_point_term order by position, id").getResultList());
    }

    @SuppressWarnings("unchecked")
    private static Terms terms(List<?> rows) {
        var levels = new ArrayList<Term>();
        var categories = new ArrayList<Term>();
        ((List<Object[]>) rows).forEach(row -> ("LEVEL".equals(row[1]) ? levels : categories)
                .add(new Term((UUID) row[0], ((Number) row[2]).intValue(), (String) row[3])));
        return new Terms(List.copyOf(levels), List.copyOf(categories));
    }

    /** Nobody else changes points or terms of the meeting until the transaction ends. */
    void hold(UUID meeting) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('points ' || ?1, 0)) as text)")
                .setParameter(1, meeting.toString()).getResultList();
    }

    void add(UUID meeting, String kind, int position, String name) {
        entities.createNativeQuery("insert into point_term (id, meeting_id, kind, position, name) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Ids.next()).setParameter(2, meeting).setParameter(3, kind).setParameter(4, position).setParameter(5, name)
                .executeUpdate();
    }

    void change(UUID meeting, UUID term, int position, String name) {
        entities.createNativeQuery("update point_term set position = ?3, name = ?4 where id = ?1 and meeting_id = ?2")
                .setParameter(1, term).setParameter(2, meeting).setParameter(3, position).setParameter(4, name).executeUpdate();
    }

    void remove(UUID meeting, UUID term) {
        entities.createNativeQuery("delete from point_term where id = ?1 and meeting_id = ?2").setParameter(1, term).setParameter(2, meeting)
                .executeUpdate();
    }

    /** Whether points are of this level, or have delegates of this category announced or reported. */
    boolean isUsed(UUID term) {
        return !entities.createNativeQuery("""
                select 1 from connection_point where level_id = ?1 union all
                select 1 from point_registration where category_id = ?1 and number > 0 union all
                select 1 from point_report_count where category_id = ?1 limit 1""").setParameter(1, term).getResultList().isEmpty();
    }

    /** Whether some point lies below one that is of no higher level. */
    boolean isUpsideDown(UUID meeting) {
        return !entities.createNativeQuery("""
                select 1 from connection_point p join connection_point a on a.id = p.parent_id join point_term l on l.id = p.level_id
                join point_term h on h.id = a.level_id where p.meeting_id = ?1 and l.position <= h.position limit 1""")
                .setParameter(1, meeting).getResultList().isEmpty();
    }

    void replaceDefaults(List<String> levels, List<String> categories) {
        entities.createNativeQuery("delete from default_point_term").executeUpdate();
        addDefaults("LEVEL", levels);
        addDefaults("CATEGORY", categories);
    }

    private void addDefaults(String kind, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            entities.createNativeQuery("insert into default_point_term (id, kind, position, name) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, Ids.next()).setParameter(2, kind).setParameter(3, i + 1).setParameter(4, names.get(i)).executeUpdate();
        }
    }
}
