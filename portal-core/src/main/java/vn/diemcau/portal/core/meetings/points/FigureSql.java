package vn.diemcau.portal.core.meetings.points;

/** How figures are added up, always from what was reported: they are stored nowhere. The meeting is parameter 1. */
final class FigureSql {

    /** Of a point, the report that counts: the one that stands highest. */
    static final String REPORTED = """
            registration as (select point_id, sum(number) as number from point_registration where meeting_id = ?1 group by point_id),
            standing as (select distinct on (point_id) id, point_id from point_report
                where meeting_id = ?1 and standing is not null order by point_id, standing desc),
            reported as (select s.point_id, coalesce(sum(n.number), 0) as number from standing s
                left join point_report_count n on n.report_id = s.id and n.meeting_id = ?1 group by s.point_id),
            own as materialized (select p.id, p.parent_id, p.level_id, p.code, p.name, p.place, p.search, coalesce(r.number, 0) as registered,
                c.number as delegates
                from connection_point p left join registration r on r.point_id = p.id left join reported c on c.point_id = p.id
                where p.meeting_id = ?1)""";

    /** Each point with the sums of itself and all below it, as {@code sums}. */
    static final String ROLLED_UP = "with recursive " + REPORTED + """
            , up as (select id as point, id as above, parent_id from own
                union all select u.point, o.id, o.parent_id from up u join own o on o.id = u.parent_id),
            sums as (select u.above as id, count(*) as points, count(o.delegates) as reporting, sum(o.registered) as registered,
                coalesce(sum(o.delegates), 0) as delegates from up u join own o on o.id = u.point group by u.above)\s""";

    private FigureSql() {
    }
}
