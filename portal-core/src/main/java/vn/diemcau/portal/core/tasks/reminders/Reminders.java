package vn.diemcau.portal.core.tasks.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.SystemWork;

/**
 * Who has to be reminded, and that they were. A reminder is claimed by its row within the transaction that tells it: of two
 * servers the second finds it claimed, and what was not told is not claimed either. The portal's own work.
 */
@ApplicationScoped
@SystemWork
class Reminders {

    private static final int AT_ONCE = 200;

    /** @param step days after the deadline, before it where negative */
    record Due(UUID task, LocalDate dueOn, int step) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Notices notices;

    /** The last step that each task has reached on this day, unless it was told; none from before the task was given. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    List<Due> due(LocalDate today) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select t.id, t.due_on, s.step from task t cross join lateral (select cast(?1 as date) - t.due_on as days) d
                    cross join lateral (select case when d.days >= 7 then d.days - d.days % 7 when d.days >= 0 then 0 when d.days = -1 then -1 else -3 end as step) s
                where t.state in ('GIVEN', 'ACCEPTED') and t.due_on <= cast(?1 as date) + 3 and t.due_on + s.step >= t.created_on
                    and not exists (select from task_reminder r where r.task_id = t.id and r.due_on = t.due_on and r.step = s.step)
                order by t.due_on, t.id""").setParameter(1, today).setMaxResults(AT_ONCE).getResultList()).stream()
                .map(row -> new Due((UUID) row[0], row[1] instanceof Date date ? date.toLocalDate() : (LocalDate) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    /** Tells of one, unless somebody else has: those who are responsible, or the section that leads it; from a week on who gave it too. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    void remind(Due due) {
        int claimed = entities.createNativeQuery("insert into task_reminder (task_id, due_on, step) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, due.task()).setParameter(2, due.dueOn()).setParameter(3, due.step()).executeUpdate();
        if (claimed == 0) {
            return;
        }
        var task = (Object[]) entities.createNativeQuery("""
                select t.title, t.lead_id, t.giver_id, (select string_agg(m.username, chr(10)) from staff_member m where m.id = any (t.persons)
                    and m.username is not null and m.account_closed_at is null)
                from task t where t.id = ?1""").setParameter(1, due.task()).getSingleResult();
        var telling = new Telling(due.step() < 0 ? "task.due_soon" : due.step() == 0 ? "task.due_today" : "task.overdue",
                List.of((String) task[0], HospitalDay.written(due.dueOn())), "/tasks/" + due.task());
        if (task[3] == null) {
            notices.tellEditors((UUID) task[1], telling, true);
        } else {
            notices.tell(List.of(((String) task[3]).split("\n")), telling, true);
        }
        if (due.step() > 0 && (task[3] != null || !task[1].equals(task[2]))) {
            notices.tellEditors((UUID) task[2], telling, true);
        }
    }
}
