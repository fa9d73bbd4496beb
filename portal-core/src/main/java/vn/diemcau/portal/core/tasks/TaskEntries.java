package vn.diemcau.portal.core.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.requests.files.RequestFile;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.StoredTimes;
import vn.diemcau.portal.core.tasks.shown.TaskEntry;
import vn.diemcau.portal.core.tasks.shown.TaskEntry.Kind;

/** What was said and done about tasks: only ever added to. */
@ApplicationScoped
class TaskEntries {

    @PersistenceContext
    private EntityManager entities;

    /** @param percent how much was done, or null @return the id of the entry */
    UUID add(Task task, Caller author, Kind kind, String text, String detail, Integer percent) {
        var id = Ids.next();
        entities.createNativeQuery("""
                insert into task_entry (id, task_id, at, author, author_name, kind, text, detail, percent)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(nullif(?9, '') as smallint))""").setParameter(1, id).setParameter(2, task.getId())
                .setParameter(3, Instant.now()).setParameter(4, author.subject()).setParameter(5, author.name()).setParameter(6, kind.name())
                .setParameter(7, text).setParameter(8, detail).setParameter(9, percent == null ? "" : percent.toString()).executeUpdate();
        return id;
    }

    /** In the order in which they came about, each with its files. */
    @SuppressWarnings("unchecked")
    List<TaskEntry> of(Task task) {
        var entries = new LinkedHashMap<UUID, TaskEntry>();
        for (var row : (List<Object[]>) entities.createNativeQuery("""
                select e.id, e.at, e.author_name, e.kind, e.text, e.detail, e.percent, f.id, f.name, f.type, f.size
                from task_entry e left join task_file f on f.entry_id = e.id where e.task_id = ?1 order by e.id, f.id""")
                .setParameter(1, task.getId()).getResultList()) {
            var entry = entries.computeIfAbsent((UUID) row[0], id -> new TaskEntry(id, StoredTimes.instant(row[1]), (String) row[2],
                    Kind.valueOf((String) row[3]), (String) row[4], (String) row[5], row[6] == null ? null : ((Number) row[6]).intValue(),
                    new ArrayList<>()));
            if (row[7] != null) {
                entry.files().add(new RequestFile((UUID) row[7], (String) row[8], (String) row[9], ((Number) row[10]).longValue()));
            }
        }
        return List.copyOf(entries.values());
    }
}
