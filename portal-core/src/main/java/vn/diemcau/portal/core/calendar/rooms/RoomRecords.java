package vn.diemcau.portal.core.calendar.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored rooms. */
@ApplicationScoped
class RoomRecords {

    @PersistenceContext
    private EntityManager entities;

    void add(Room room) {
        entities.persist(room);
    }

    Optional<Room> find(UUID id) {
        return Optional.ofNullable(entities.find(Room.class, id));
    }

    /** In the order of the Vietnamese alphabet; those no longer used come last. */
    @SuppressWarnings("unchecked")
    List<Room> all() {
        return entities.createNativeQuery("select * from room order by retired, name collate \"vi-x-icu\"", Room.class).getResultList();
    }

    boolean isNameTaken(String name, UUID except) {
        return entities.createQuery("select count(r) from Room r where lower(r.name) = lower(:name) and r.id <> :except", Long.class)
                .setParameter("name", name).setParameter("except", except).getSingleResult() > 0;
    }

    boolean isKeptByCaller() {
        return (Boolean) entities.createNativeQuery("select coalesce(caller_keeps_calendar(), false)").getSingleResult();
    }
}
