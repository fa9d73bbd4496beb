package vn.diemcau.portal.core.meetings.points.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored links. */
@ApplicationScoped
class LinkRecords {

    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LinkSecrets secrets;

    /** All points of a meeting, those higher up first; or one of them. @param point null for all */
    @SuppressWarnings("unchecked")
    List<LinkCard> cards(UUID meeting, UUID point) {
        var query = entities.createNativeQuery("""
                select p.id, p.code, p.name, p.place, l.name, k.grain, k.token_hash, k.made_at from connection_point p
                join point_term l on l.id = p.level_id left join point_link k on k.point_id = p.id where p.meeting_id = ?1"""
                + (point == null ? " order by l.position, p.code collate \"vi-x-icu\", p.id" : " and p.id = ?2")).setParameter(1, meeting);
        var rows = (List<Object[]>) (point == null ? query : query.setParameter(2, point)).getResultList();
        return rows.stream().map(row -> new LinkCard((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                row[5] == null ? null : shown((String) row[5], (String) row[6]), StoredTimes.instant(row[7]))).toList();
    }

    private String shown(String grain, String fingerprint) {
        var secret = secrets.secret(grain);
        return LinkFingerprint.of(secret).filter(fingerprint::equals).isPresent() ? secret : null;
    }

    /** Gives points new links, instead of those they have. */
    void put(UUID meeting, List<UUID> points) {
        var rows = JSON.createArrayBuilder();
        for (var point : points) {
            var grain = LinkSecrets.grain();
            rows.add(JSON.createObjectBuilder().add("point", point.toString()).add("grain", grain)
                    .add("hash", LinkFingerprint.of(secrets.secret(grain)).orElseThrow()));
        }
        entities.createNativeQuery("""
                insert into point_link (point_id, meeting_id, grain, token_hash)
                select r.point, ?2, r.grain, r.hash from jsonb_to_recordset(cast(?1 as jsonb)) as r(point uuid, grain text, hash text)
                on conflict (point_id) do update set grain = excluded.grain, token_hash = excluded.token_hash, made_at = now()""")
                .setParameter(1, rows.build().toString()).setParameter(2, meeting).executeUpdate();
    }

    /** @param point null for all of the meeting @return how many there were */
    int remove(UUID meeting, UUID point) {
        var query = entities.createNativeQuery("delete from point_link where meeting_id = ?1" + (point == null ? "" : " and point_id = ?2"))
                .setParameter(1, meeting);
        return (point == null ? query : query.setParameter(2, point)).executeUpdate();
    }
}
