package vn.diemcau.portal.core.tasks.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.TaskState;
import vn.diemcau.portal.core.tasks.terms.Term;

/** Lists of tasks, paged by their place; of what the caller may not read the policies show nothing. */
@ApplicationScoped
class BoardRecords {

    /** Places as the column {@code place} has them: what waits to be confirmed, and after it what is over. */
    private static final LocalDate WAITING = LocalDate.of(2300, 1, 1);
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(2999, 12, 31);

    private static final String OF_BOARD = """
            from task t join section l on l.id = t.lead_id join section g on g.id = t.giver_id
            where case ?1 when 'OWN' then t.persons @> array[(select caller_person())]
                    when 'HOSPITAL' then t.visibility = 'HOSPITAL'
                    else (?3 in ('', 'LEADS') and l.code = ?2) or (?3 in ('', 'GAVE') and g.code = ?2)
                        or (?3 in ('', 'COOPERATES') and t.sections @> array[(select id from section where code = ?2)]) end
                and (?1 = 'SECTION' or ?2 = '' or l.code = ?2) and (?4 = '' or t.term = ?4)
                and (?5 = '' or t.search @@ to_tsquery('simple', ?5))\s""";
    static final String LINE = """
            select t.id, t.title, t.state, t.percent, t.due_on, t.ended_on, t.priority, t.term, t.deliverable, l.code, l.short_name, l.accent,
                g.short_name, (select string_agg(concat_ws(' ', m.family_name, nullif(m.middle_name, ''), m.given_name), ', ' order by m.given_name, m.id)
                    from staff_member m where m.id = any (t.persons)),
                (select count(*) from task c where c.parent_id = t.id and c.state <> 'CANCELLED'),
                (select count(*) from task c where c.parent_id = t.id and c.state = 'DONE'), t.place
            """;

    @PersistenceContext
    private EntityManager entities;

    /** @param after the place of the last one of the page before; null for the first page */
    @SuppressWarnings("unchecked")
    List<TaskLine> lines(TaskFilter filter, LocalDate today, Cursor after, int limit) {
        var range = range(filter.group(), today);
        var query = with(filter, entities.createNativeQuery(LINE + OF_BOARD + "and t.place between ?6 and ?7 " + (after == null ? "" : "and (t.place, t.id) > (?8, ?9) ") + "order by t.place, t.id"))
                .setParameter(6, range[0]).setParameter(7, range[1]).setMaxResults(limit);
        if (after != null) {
            query.setParameter(8, after.time().atZone(ZoneOffset.UTC).toLocalDate()).setParameter(9, after.id());
        }
        return ((List<Object[]>) query.getResultList()).stream().map(row -> line(row, today)).toList();
    }

    /** How many there are in each group, whichever is looked for. */
    Map<TaskGroup, Long> counts(TaskFilter filter, LocalDate today) {
        var row = (Object[]) with(filter, entities.createNativeQuery("""
                select count(*) filter (where t.place < ?6), count(*) filter (where t.place between ?6 and ?7),
                    count(*) filter (where t.place > ?7 and t.place < ?8), count(*) filter (where t.place = ?8), count(*) filter (where t.place > ?8)
                """ + OF_BOARD)).setParameter(6, today).setParameter(7, sunday(today)).setParameter(8, WAITING).getSingleResult();
        var counts = new EnumMap<TaskGroup, Long>(TaskGroup.class);
        for (var group : TaskGroup.values()) {
            counts.put(group, ((Number) row[group.ordinal()]).longValue());
        }
        return counts;
    }

    private static Query with(TaskFilter filter, Query query) {
        return query.setParameter(1, filter.board().name()).setParameter(2, filter.section())
                .setParameter(3, filter.part() == null ? "" : filter.part().name()).setParameter(4, filter.term() == null ? "" : filter.term().name())
                .setParameter(5, filter.query());
    }

    /** The places between which a group lies; all of them for null. */
    static LocalDate[] range(TaskGroup group, LocalDate today) {
        if (group == null) {
            return new LocalDate[] {BEGINNING, END};
        }
        return switch (group) {
            case OVERDUE -> new LocalDate[] {BEGINNING, today.minusDays(1)};
            case WEEK -> new LocalDate[] {today, sunday(today)};
            case LATER -> new LocalDate[] {sunday(today).plusDays(1), WAITING.minusDays(1)};
            case WAITING -> new LocalDate[] {WAITING, WAITING};
            case DONE -> new LocalDate[] {WAITING.plusDays(1), END};
        };
    }

    /** The group in which a place lies. */
    static TaskGroup group(LocalDate place, LocalDate today) {
        for (var group : TaskGroup.values()) {
            var range = range(group, today);
            if (!place.isBefore(range[0]) && !place.isAfter(range[1])) {
                return group;
            }
        }
        throw new IllegalStateException("no place in lists: " + place);
    }

    /** Weeks end on Sunday. */
    private static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static TaskLine line(Object[] row, LocalDate today) {
        return new TaskLine((UUID) row[0], (String) row[1], TaskState.valueOf((String) row[2]), number(row[3]), day(row[4]), day(row[5]),
                Priority.valueOf((String) row[6]), Term.valueOf((String) row[7]), (String) row[8], (String) row[9], (String) row[10], number(row[11]),
                (String) row[12], row[13] == null ? "" : (String) row[13], number(row[14]), number(row[15]), day(row[16]), group(day(row[16]), today));
    }

    /** Where the page after this line begins. */
    static Cursor after(TaskLine line) {
        return new Cursor(line.place().atStartOfDay(ZoneOffset.UTC).toInstant(), line.id());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
