package vn.diemcau.portal.core.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored addresses of calendars. */
@ApplicationScoped
class FeedRecords {

    private static final int OWNER = 14;

    @PersistenceContext
    private EntityManager entities;

    Optional<UUID> caller() {
        return Optional.ofNullable((UUID) entities.createNativeQuery("select caller_person()").getSingleResult());
    }

    /** When the caller's addresses were made. */
    @SuppressWarnings("unchecked")
    Map<FeedKind, Instant> made() {
        return ((List<Object[]>) entities.createNativeQuery("select kind, made_at from calendar_feed where staff_member_id = (select caller_person())")
                .getResultList()).stream().collect(Collectors.toMap(row -> FeedKind.valueOf((String) row[0]), row -> StoredTimes.instant(row[1])));
    }

    void put(UUID person, FeedKind kind, String fingerprint, Instant now) {
        entities.createNativeQuery("""
                insert into calendar_feed (staff_member_id, kind, token_hash, made_at) values (?1, ?2, ?3, cast(?4 as timestamptz))
                on conflict (staff_member_id, kind) do update set token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .setParameter(1, person).setParameter(2, kind.name()).setParameter(3, fingerprint).setParameter(4, now.toString()).executeUpdate();
    }

    boolean remove(FeedKind kind) {
        return entities.createNativeQuery("delete from calendar_feed where staff_member_id = (select caller_person()) and kind = ?1")
                .setParameter(1, kind.name()).executeUpdate() > 0;
    }

    /** What stands behind a fingerprint in this time; empty if there is no such address. */
    @SuppressWarnings("unchecked")
    Optional<FoundFeed> behind(FeedKind kind, String fingerprint, Instant since, Instant until, int most) {
        var rows = (List<Object[]>) entities.createNativeQuery("""
                select event, page, changes, title, place, begins, ends, about, chair, participants, host, link, state, answer, reader, address, language
                from events_behind(?1, ?2, cast(?3 as timestamptz), cast(?4 as timestamptz), ?5)""").setParameter(1, fingerprint)
                .setParameter(2, kind.name()).setParameter(3, since.toString()).setParameter(4, until.toString()).setParameter(5, most)
                .getResultList();
        return rows.stream().filter(row -> row[0] == null).findFirst().map(row -> new FoundFeed(
                new FeedReader((String) row[OWNER], (String) row[OWNER + 1], (String) row[OWNER + 2]),
                rows.stream().filter(event -> event[0] != null).map(FeedRecords::event).toList()));
    }

    private static FeedEvent event(Object[] row) {
        return new FeedEvent((UUID) row[0], (UUID) row[1], ((Number) row[2]).longValue(), (String) row[3], (String) row[4],
                StoredTimes.instant(row[5]), StoredTimes.instant(row[6]), (String) row[7], (String) row[8], (String) row[9], (String) row[10],
                (String) row[11], (String) row[12], (String) row[13]);
    }
}
