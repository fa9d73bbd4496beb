package vn.diemcau.portal.core.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.tasks.shown.RelatedTask;
import vn.diemcau.portal.core.tasks.shown.TaskOrigin;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.shown.TaskSection;
import vn.diemcau.portal.core.tasks.terms.TaskState;

/** The stored tasks. The policies show them to the sections and people that they name. */
@ApplicationScoped
class TaskRecords {

    private static final String NAME = "concat_ws(' ', m.family_name, nullif(m.middle_name, ''), m.given_name)";
    private static final String BY_NAME = "m.given_name collate \"vi-x-icu\", m.middle_name collate \"vi-x-icu\", m.family_name collate \"vi-x-icu\", m.id";

    /** Rows of several kinds: kind, id, four texts, accent, place in the order, day, percent. */
    private static final String PARTIES = """
            select 'SECTION', s.id, s.code, s.name, s.short_name, '', s.accent, s.position, cast(null as date), 0 from section s where s.id = any (ids_of(?1))
            union all select 'PERSON', p.id, coalesce(p.username, ''), p.name, '', '', 0, cast(p.place as int), null, 0
                from (select m.id, m.username, %1$s as name, row_number() over (order by %2$s) place from staff_member m where m.id = any (ids_of(?2))) p
            union all select 'OVERSEER', s.id, s.code, '', '', '', 0, 0, null, 0 from section s where s.id = any (
                select unnest(t.overseers) from task t where t.id = ?3)
            union all select 'ORIGIN', m.id, m.title, c.sentence, '', '', 0, 0, null, 0 from conclusion c join meeting m on m.id = c.meeting_id
                where c.id = (select o.origin_id from task o where o.id = ?3)
            union all select 'TASK', r.id, r.title, r.state, r.short_name, coalesce(r.people, ''), r.accent, cast(r.turn as int), r.due_on, r.percent
                from (select t.*, s.short_name, s.accent, row_number() over (order by t.place, t.id) turn,
                        (select string_agg(%1$s, ', ' order by %2$s) from staff_member m where m.id = any (t.persons)) people
                      from task t join section s on s.id = t.lead_id where (t.parent_id = ?3 or t.id = ?4) and t.id <> ?3) r
            union all select 'LEADS', null, '', '', '', '', 0, 0, null, 0 where caller_leads()
            order by 8""".formatted(NAME, BY_NAME);

    @PersistenceContext
    private EntityManager entities;

    Optional<Task> find(UUID id) {
        return entities.createQuery("select t from Task t join fetch t.giver join fetch t.lead where t.id = :id", Task.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    void add(Task task) {
        entities.persist(task);
        entities.flush();
    }

    /** What was changed is written now, so that what follows in the transaction sees it. */
    void write() {
        entities.flush();
    }

    /** The sections and people that a task names, and the tasks above and below it as far as the caller reads them, in one statement. */
    @SuppressWarnings("unchecked")
    TaskParties parties(Task task) {
        var sections = new ArrayList<TaskSection>();
        var people = new ArrayList<TaskPerson>();
        var overseers = new ArrayList<String>();
        var related = new ArrayList<RelatedTask>();
        boolean leads = false;
        TaskOrigin origin = null;
        for (var row : (List<Object[]>) entities.createNativeQuery(PARTIES).setParameter(1, ids(task.getCooperating()))
                .setParameter(2, ids(task.getResponsible())).setParameter(3, task.getId())
                .setParameter(4, task.getParent() == null ? task.getId() : task.getParent()).getResultList()) {
            switch ((String) row[0]) {
                case "SECTION" -> sections.add(new TaskSection((UUID) row[1], (String) row[2], (String) row[3], (String) row[4],
                        ((Number) row[6]).intValue()));
                case "PERSON" -> people.add(new TaskPerson((UUID) row[1], (String) row[2], (String) row[3]));
                case "ORIGIN" -> origin = new TaskOrigin((UUID) row[1], (String) row[2], (String) row[3]);
                case "OVERSEER" -> overseers.add((String) row[2]);
                case "TASK" -> related.add(new RelatedTask((UUID) row[1], (String) row[2], TaskState.valueOf((String) row[3]),
                        ((Number) row[9]).intValue(), day(row[8]), (String) row[4], ((Number) row[6]).intValue(), (String) row[5]));
                default -> leads = true;
            }
        }
        return new TaskParties(task, List.copyOf(sections), List.copyOf(people), List.copyOf(overseers), leads, origin, List.copyOf(related));
    }

    /** Whether parts of it are still open, as far as the caller reads them. */
    boolean hasOpenParts(Task task) {
        return !entities.createNativeQuery("select 1 from task where parent_id = ?1 and state not in ('DONE', 'CANCELLED') limit 1")
                .setParameter(1, task.getId()).getResultList().isEmpty();
    }

    /** Those who hold a post today in one of these sections, by name; of the party's only for its members. */
    @SuppressWarnings("unchecked")
    List<TaskPerson> peopleOf(Collection<UUID> sections) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select m.id, coalesce(m.username, ''), %s from staff_member m
                where (m.left_on is null or m.left_on > hospital_today()) and exists (select from post p where p.staff_member_id = m.id
                    and p.section_id = any (ids_of(?1)) and p.from_date <= hospital_today() and (p.to_date is null or p.to_date >= hospital_today()))
                order by %s""".formatted(NAME, BY_NAME)).setParameter(1, ids(sections)).getResultList()).stream()
                .map(row -> new TaskPerson((UUID) row[0], (String) row[1], (String) row[2])).toList();
    }

    /** The codes of a section and of those below it in the tree. */
    @SuppressWarnings("unchecked")
    List<String> within(String section) {
        return entities.createNativeQuery("""
                with recursive tree as (
                    select id, code from section where code = ?1
                    union select s.id, s.code from section s join tree t on s.parent_id = t.id)
                select code from tree""").setParameter(1, section).getResultList();
    }

    private static String ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
