package vn.diemcau.portal.core.meetings.points.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored reports. Those by a link go through functions that look past the policies for this one point. */
@ApplicationScoped
class ReportRecords {

    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    private EntityManager entities;

    /** How a report by a link was taken, and the figures of the meeting with it. */
    record Answer(String outcome, HeadcountChanged figures) {
    }

    @SuppressWarnings("unchecked")
    Optional<OpenPoint> behind(String fingerprint) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select point, meeting, title, stage, begins, ends, host, code, name, place, level, reporter, categories, reports
                from point_behind(?1)""").setParameter(1, fingerprint).getResultList()).stream().findFirst()
                .map(row -> new OpenPoint((UUID) row[0], (UUID) row[1], (String) row[2], MeetingState.valueOf((String) row[3]),
                        StoredTimes.instant(row[4]), StoredTimes.instant(row[5]), (String) row[6], (String) row[7], (String) row[8],
                        (String) row[9], (String) row[10], (String) row[11], array(row[12]).map(ReportRecords::category).toList(),
                        array(row[13]).map(ReportRecords::report).toList()));
    }

    private static Stream<JsonObject> array(Object text) {
        try (var reader = JSON.createReader(new StringReader((String) text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream();
        }
    }

    private static OpenPoint.OpenCategory category(JsonObject row) {
        return new OpenPoint.OpenCategory(UUID.fromString(row.getString("id")), row.getString("name"), row.getInt("registered"));
    }

    private static PointReport report(JsonObject row) {
        var counts = new LinkedHashMap<UUID, Integer>();
        if (row.get("counts").getValueType() == JsonValue.ValueType.OBJECT) {
            row.getJsonObject("counts").keySet().forEach(id -> counts.put(UUID.fromString(id), row.getJsonObject("counts").getInt(id)));
        }
        return new PointReport(row.containsKey("id") ? UUID.fromString(row.getString("id")) : null, row.getInt("turn"),
                PointReport.Source.valueOf(row.getString("source")), row.getString("by"), instant(row.getString("at")),
                row.isNull("standing") ? null : row.getInt("standing"), counts);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    Answer report(String fingerprint, UUID sending, String reporter, Map<UUID, Integer> counts, String address, String request) {
        var row = (Object[]) entities.createNativeQuery("""
                select outcome, about, points, reporting, delegates from report_behind(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, fingerprint).setParameter(2, sending).setParameter(3, Ids.next()).setParameter(4, Ids.next())
                .setParameter(5, reporter).setParameter(6, json(counts)).setParameter(7, address).setParameter(8, request).getSingleResult();
        return new Answer((String) row[0], new HeadcountChanged((UUID) row[1], number(row[2]), number(row[3]), number(row[4])));
    }

    private static String json(Map<UUID, Integer> counts) {
        var json = JSON.createObjectBuilder();
        counts.forEach((category, number) -> json.add(category.toString(), number));
        return json.build().toString();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Reports of the meeting come one after another. */
    void hold(UUID meeting) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('headcount ' || ?1, 0)) as text)")
                .setParameter(1, meeting.toString()).getResultList();
    }

    HeadcountChanged figures(UUID meeting) {
        var row = (Object[]) entities.createNativeQuery("select points, reporting, delegates from heads_of(?1)").setParameter(1, meeting)
                .getSingleResult();
        return new HeadcountChanged(meeting, number(row[0]), number(row[1]), number(row[2]));
    }

    /** All reports of a point, the latest first. */
    @SuppressWarnings("unchecked")
    List<PointReport> of(UUID meeting, UUID point) {
        return ((List<Object>) entities.createNativeQuery("""
                select cast(json_build_object('id', t.id, 'turn', t.turn, 'source', t.source, 'by', t.reporter, 'at', t.reported_at,
                    'standing', t.standing, 'counts', (select json_object_agg(n.category_id, n.number)
                        from point_report_count n where n.report_id = t.id)) as text)
                from point_report t where t.meeting_id = ?1 and t.point_id = ?2 order by t.turn desc""")
                .setParameter(1, meeting).setParameter(2, point).getResultList()).stream()
                .map(text -> array("[" + text + "]").map(ReportRecords::report).toList().get(0)).toList();
    }

    /** What of a point is asked for: its name as "code name", and what was announced by category. Empty if there is no such point. */
    @SuppressWarnings("unchecked")
    Optional<PaperPoint> point(UUID meeting, UUID point) {
        var rows = (List<Object[]>) entities.createNativeQuery("""
                select p.code, p.name, c.id, c.name, coalesce(r.number, 0) from connection_point p
                join point_term c on c.meeting_id = p.meeting_id and c.kind = 'CATEGORY'
                left join point_registration r on r.point_id = p.id and r.category_id = c.id
                where p.id = ?1 and p.meeting_id = ?2 order by c.position, c.id""")
                .setParameter(1, point).setParameter(2, meeting).getResultList();
        return rows.stream().findFirst().map(first -> new PaperPoint(point, (String) first[0], (String) first[1],
                rows.stream().map(row -> new OpenPoint.OpenCategory((UUID) row[2], (String) row[3], ((Number) row[4]).intValue())).toList(),
                of(meeting, point)));
    }

    void add(UUID meeting, UUID point, PointReport report) {
        entities.createNativeQuery("""
                insert into point_report (id, point_id, meeting_id, turn, source, reporter, standing)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(nullif(?7, 0) as int))""").setParameter(1, report.id()).setParameter(2, point).setParameter(3, meeting)
                .setParameter(4, report.turn()).setParameter(5, report.source().name()).setParameter(6, report.reporter())
                .setParameter(7, report.standing() == null ? 0 : report.standing()).executeUpdate();
        entities.createNativeQuery("""
                insert into point_report_count (report_id, category_id, meeting_id, number)
                select ?1, cast(key as uuid), ?2, cast(value as int) from jsonb_each_text(cast(?3 as jsonb))""")
                .setParameter(1, report.id()).setParameter(2, meeting).setParameter(3, json(report.counts())).executeUpdate();
    }

    void stand(UUID report, int standing) {
        entities.createNativeQuery("update point_report set standing = ?2 where id = ?1").setParameter(1, report).setParameter(2, standing)
                .executeUpdate();
    }
}
