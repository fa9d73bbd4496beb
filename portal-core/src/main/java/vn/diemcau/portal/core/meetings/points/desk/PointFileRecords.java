package vn.diemcau.portal.core.meetings.points.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.StoredTimes;

/** Files of points that wait to be applied; of each sender one for a meeting. */
@ApplicationScoped
class PointFileRecords {

    @PersistenceContext
    private EntityManager entities;

    void put(String owner, UUID meeting, String fileName, String rows, String ignored) {
        entities.createNativeQuery("select cast(forget_point_imports() as text)").getResultList();
        remove(meeting);
        entities.createNativeQuery("insert into point_import (id, owner, meeting_id, file_name, rows, ignored) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, Ids.next()).setParameter(2, owner).setParameter(3, meeting).setParameter(4, fileName).setParameter(5, rows)
                .setParameter(6, ignored).executeUpdate();
    }

    /** The caller's file for a meeting. */
    @SuppressWarnings("unchecked")
    Optional<PointFile> find(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select id, file_name, rows, ignored, sent_at from point_import where meeting_id = ?1""").setParameter(1, meeting)
                .getResultList()).stream().findFirst().map(row -> new PointFile((UUID) row[0], (String) row[1], (String) row[2],
                        (String) row[3], StoredTimes.instant(row[4])));
    }

    /** @return whether there was one */
    boolean remove(UUID meeting) {
        return entities.createNativeQuery("delete from point_import where meeting_id = ?1").setParameter(1, meeting).executeUpdate() > 0;
    }
}
