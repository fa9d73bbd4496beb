package vn.diemcau.portal.core.meetings.points;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Texts;

/** The stored points, as they are read. */
@ApplicationScoped
class PointRecords {

    private static final String LINE = """
            select o.id, o.parent_id, o.code, o.name, o.place, l.name, l.position, o.registered, o.delegates,
                s.points, s.reporting, s.registered, s.delegates
            from own o join sums s on s.id = o.id join point_term l on l.id = o.level_id\s""";
    private static final String ORDER = " order by l.position, o.code collate \"vi-x-icu\", o.id";

    @PersistenceContext
    private EntityManager entities;

    /** From the root to this point. */
    List<PointLine> path(UUID meeting, UUID point) {
        return lines(entities.createNativeQuery(FigureSql.ROLLED_UP + LINE + "where o.id in (select above from up where point = ?2) order by s.points desc, l.position")
                .setParameter(1, meeting).setParameter(2, point).getResultList());
    }

    /** What lies right below a point, or the root for null. */
    List<PointLine> below(UUID meeting, UUID parent) {
        var query = entities.createNativeQuery(FigureSql.ROLLED_UP + LINE + (parent == null ? "where o.parent_id is null" : "where o.parent_id = ?2") + ORDER)
                .setParameter(1, meeting);
        return lines((parent == null ? query : query.setParameter(2, parent)).getResultList());
    }

    /** All points, those higher up first. */
    List<PointLine> all(UUID meeting) {
        return lines(entities.createNativeQuery(FigureSql.ROLLED_UP + LINE + ORDER).setParameter(1, meeting).getResultList());
    }

    List<PointLine> found(UUID meeting, String words, int most) {
        return lines(entities.createNativeQuery(FigureSql.ROLLED_UP + LINE + "where o.search like '%' || ?2 || '%'" + ORDER)
                .setParameter(1, meeting).setParameter(2, Texts.fold(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .setMaxResults(most).getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<PointLine> lines(List<?> rows) {
        return ((List<Object[]>) rows).stream().map(row -> new PointLine((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                (String) row[4], (String) row[5], ((Number) row[6]).intValue(), number(row[7]), row[8] == null ? null : number(row[8]),
                new Figures(number(row[9]), number(row[10]), number(row[11]), number(row[12])))).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** The figures of each level, without what lies below. */
    @SuppressWarnings("unchecked")
    Map<String, Figures> byLevel(UUID meeting) {
        var levels = new LinkedHashMap<String, Figures>();
        ((List<Object[]>) entities.createNativeQuery("with " + FigureSql.REPORTED + """
                select l.name, count(*), count(o.delegates), sum(o.registered), coalesce(sum(o.delegates), 0)
                from own o join point_term l on l.id = o.level_id group by l.id, l.name, l.position order by l.position, l.id""")
                .setParameter(1, meeting).getResultList()).forEach(row -> levels.merge((String) row[0],
                        new Figures(number(row[1]), number(row[2]), number(row[3]), number(row[4])), Figures::plus));
        return levels;
    }

    /** Delegates by category: announced and reported. */
    @SuppressWarnings("unchecked")
    List<CategoryFigures> byCategory(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select c.name, coalesce((select sum(r.number) from point_registration r where r.category_id = c.id and r.meeting_id = ?1), 0),
                    coalesce((select sum(n.number) from (select distinct on (point_id) id from point_report where meeting_id = ?1
                        and standing is not null order by point_id, standing desc) t
                        join point_report_count n on n.report_id = t.id where n.category_id = c.id), 0)
                from point_term c where c.meeting_id = ?1 and c.kind = 'CATEGORY' order by c.position, c.id""")
                .setParameter(1, meeting).getResultList()).stream()
                .map(row -> new CategoryFigures((String) row[0], number(row[1]), number(row[2]))).toList();
    }

    @SuppressWarnings("unchecked")
    Optional<PointDetail> detail(UUID meeting, UUID point) {
        var registered = new LinkedHashMap<UUID, Integer>();
        var people = new EnumMap<PointPerson.Role, PointPerson>(PointPerson.Role.class);
        ((List<Object[]>) entities.createNativeQuery("""
                select cast(role as text), cast(null as uuid), name, phone, 0 from point_person where point_id = ?1
                union all select null, category_id, '', '', number from point_registration where point_id = ?1""")
                .setParameter(1, point).getResultList()).forEach(row -> {
                    if (row[0] != null) {
                        people.put(PointPerson.Role.valueOf((String) row[0]), new PointPerson((String) row[2], (String) row[3]));
                    } else {
                        registered.put((UUID) row[1], ((Number) row[4]).intValue());
                    }
                });
        return ((List<Object[]>) entities.createNativeQuery("""
                select id, parent_id, level_id, code, name, place, version from connection_point where id = ?1 and meeting_id = ?2""")
                .setParameter(1, point).setParameter(2, meeting).getResultList()).stream().findFirst()
                .map(row -> new PointDetail((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], (String) row[4], (String) row[5],
                        number(row[6]), people, registered));
    }

    /** Those that have not reported, with the people to call. */
    @SuppressWarnings("unchecked")
    List<SilentPoint> silent(UUID meeting, int from, int most) {
        var people = new LinkedHashMap<UUID, Map<PointPerson.Role, PointPerson>>();
        var rows = (List<Object[]>) entities.createNativeQuery("with " + FigureSql.REPORTED + """
                select o.id, o.code, o.name, l.name, coalesce(a.name, ''), o.registered, n.role, n.name, n.phone
                from (select own.*, t.position from own join point_term t on t.id = own.level_id where delegates is null
                    order by t.position, code collate "vi-x-icu", own.id limit ?2 offset ?3) o
                join point_term l on l.id = o.level_id left join connection_point a on a.id = o.parent_id
                left join point_person n on n.point_id = o.id order by o.position, o.code collate "vi-x-icu", o.id, n.role desc""")
                .setParameter(1, meeting).setParameter(2, most).setParameter(3, from).getResultList();
        rows.stream().filter(row -> row[6] != null).forEach(row -> people.computeIfAbsent((UUID) row[0],
                id -> new EnumMap<>(PointPerson.Role.class)).put(PointPerson.Role.valueOf((String) row[6]),
                        new PointPerson((String) row[7], (String) row[8])));
        var points = new LinkedHashMap<UUID, SilentPoint>();
        rows.forEach(row -> points.putIfAbsent((UUID) row[0], new SilentPoint((UUID) row[0], (String) row[1], (String) row[2],
                (String) row[3], (String) row[4], number(row[5]), people.getOrDefault((UUID) row[0], Map.of()))));
        return List.copyOf(points.values());
    }
}
