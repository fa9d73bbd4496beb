package vn.diemcau.portal.core.tasks.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.requests.files.RequestFile;

/** The stored files of reports. The policies show them to those who read the task. */
@ApplicationScoped
class EvidenceRecords {

    /** A file and the entry with which it came. */
    record Found(UUID entry, RequestFile file) {
    }

    @PersistenceContext
    private EntityManager entities;

    static String folder(UUID entry) {
        return "tasks/" + entry;
    }

    static String key(UUID entry, UUID file) {
        return folder(entry) + '/' + file;
    }

    void add(UUID entry, RequestFile file) {
        entities.createNativeQuery("insert into task_file (id, entry_id, name, type, size) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, file.id()).setParameter(2, entry).setParameter(3, file.name()).setParameter(4, file.type())
                .setParameter(5, file.size()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<Found> find(UUID id) {
        return ((List<Object[]>) entities.createNativeQuery("select entry_id, id, name, type, size from task_file where id = ?1")
                .setParameter(1, id).getResultList()).stream().findFirst().map(row -> new Found((UUID) row[0],
                        new RequestFile((UUID) row[1], (String) row[2], (String) row[3], ((Number) row[4]).longValue())));
    }
}
