package vn.diemcau.portal.core.duty.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored addresses of calendars. */
@ApplicationScoped
class FeedRecords {

    @PersistenceContext
    private EntityManager entities;

    Optional<UUID> caller() {
        return Optional.ofNullable((UUID) entities.createNativeQuery("select caller_person()").getSingleResult());
    }

    Optional<Instant> madeAt() {
        return ((List<?>) entities.createNativeQuery("select made_at from duty_feed where staff_member_id = (select caller_person())")
                .getResultList()).stream().findFirst().map(StoredTimes::instant);
    }

    void put(UUID person, String fingerprint, Instant now) {
        entities.createNativeQuery("""
                insert into duty_feed (staff_member_id, token_hash, made_at) values (?1, ?2, cast(?3 as timestamptz))
                on conflict (staff_member_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .setParameter(1, person).setParameter(2, fingerprint).setParameter(3, now.toString()).executeUpdate();
    }

    boolean remove() {
        return entities.createNativeQuery("delete from duty_feed where staff_member_id = (select caller_person())").executeUpdate() > 0;
    }

    /** The shifts behind a fingerprint from then on; empty if there is no such address. */
    @SuppressWarnings("unchecked")
    Optional<List<FeedShift>> behind(String fingerprint, Instant since) {
        var rows = (List<Object[]>) entities.createNativeQuery("""
                select shift, role, place, begins, ends, note, changes from shifts_behind(?1, cast(?2 as timestamptz))""")
                .setParameter(1, fingerprint).setParameter(2, since.toString()).getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.stream().filter(row -> row[0] != null)
                .map(row -> new FeedShift((UUID) row[0], (String) row[1], (String) row[2], StoredTimes.instant(row[3]),
                        StoredTimes.instant(row[4]), (String) row[5], ((Number) row[6]).longValue())).toList());
    }
}
