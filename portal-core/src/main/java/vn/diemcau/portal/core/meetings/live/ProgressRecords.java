package vn.diemcau.portal.core.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;

/** What is written while a meeting is held. */
@ApplicationScoped
class ProgressRecords {

    @PersistenceContext
    private EntityManager entities;

    /** The progress of a meeting; whoever takes a step at the same time waits here until this one has been committed. */
    Progress locked(UUID meeting) {
        entities.createNativeQuery("insert into meeting_live (meeting_id, version) values (?1, 0) on conflict do nothing")
                .setParameter(1, meeting).executeUpdate();
        return entities.find(Progress.class, meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether this item is the one that is on. */
    boolean isOn(UUID meeting, UUID item) {
        return !entities.createNativeQuery("select meeting_id from meeting_live where meeting_id = ?1 and item_id = ?2").setParameter(1, meeting)
                .setParameter(2, item).getResultList().isEmpty();
    }

    void write() {
        entities.flush();
    }

    void left(UUID meeting, UUID item, Instant began, long seconds) {
        entities.createNativeQuery("""
                insert into agenda_run (item_id, meeting_id, began_at, seconds) values (?1, ?2, ?3, ?4)
                on conflict (item_id) do update set seconds = excluded.seconds""")
                .setParameter(1, item).setParameter(2, meeting).setParameter(3, began).setParameter(4, seconds).executeUpdate();
    }

    void takenUpAgain(UUID item) {
        entities.createNativeQuery("delete from agenda_run where item_id = ?1").setParameter(1, item).executeUpdate();
    }

    Announcement announce(UUID meeting, String text, String author, Instant now) {
        var announcement = new Announcement(Ids.next(), now, text, author);
        entities.createNativeQuery("insert into meeting_announcement (id, meeting_id, at, text, author_name) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, announcement.id()).setParameter(2, meeting).setParameter(3, now).setParameter(4, text)
                .setParameter(5, author).executeUpdate();
        return announcement;
    }
}
