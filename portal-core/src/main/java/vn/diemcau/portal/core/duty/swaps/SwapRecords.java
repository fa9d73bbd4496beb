package vn.diemcau.portal.core.duty.swaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored swaps. */
@ApplicationScoped
class SwapRecords {

    private static final String NAME = "concat_ws(' ', %1$s.family_name, nullif(%1$s.middle_name, ''), %1$s.given_name)";
    private static final String SELECT = "select w.id, w.state, r.name, s.code, s.short_name, h.id shift, h.begins_at, h.ends_at, b.id back,"
            + " br.name back_role, b.begins_at back_begins, b.ends_at back_ends, w.asked_by, " + NAME.formatted("m") + " by_name, w.asked_of, "
            + NAME.formatted("o") + """
             of_name, w.words, w.asked_at, w.answered_at, w.decided_at, w.decided_by,
                coalesce(w.asked_by = (select caller_person()), false) own, coalesce(w.asked_of = (select caller_person()), false) mine,
                s.kind = 'PARTY' party
            from shift_swap w join shift h on h.id = w.shift_id join duty_role r on r.id = h.role_id join section s on s.id = w.section_id
                join staff_member m on m.id = w.asked_by join staff_member o on o.id = w.asked_of
                left join shift b on b.id = w.return_id left join duty_role br on br.id = b.role_id\s""";

    @PersistenceContext
    private EntityManager entities;

    Optional<UUID> caller() {
        return Optional.ofNullable((UUID) entities.createNativeQuery("select caller_person()").getSingleResult());
    }

    /** A published shift that the caller may see. */
    @SuppressWarnings("unchecked")
    Optional<ShiftLine> shift(UUID id) {
        return ((List<Object[]>) entities.createNativeQuery(ShiftLine.SELECT + "where h.id = ?1 and h.published").setParameter(1, id)
                .getResultList()).stream().map(ShiftLine::of).findFirst();
    }

    /** Published shifts of others in the sections in which the caller has one, from then on. */
    @SuppressWarnings("unchecked")
    List<ShiftLine> others(Instant from) {
        return ((List<Object[]>) entities.createNativeQuery(ShiftLine.SELECT + """
                where h.published and h.begins_at > cast(?1 as timestamptz) and h.staff_member_id <> (select caller_person())
                    and h.section_id in (select x.section_id from shift x where x.published and x.staff_member_id = (select caller_person())
                        and x.begins_at > cast(?1 as timestamptz))
                order by h.begins_at, m.given_name collate "vi-x-icu" limit 200""").setParameter(1, from.toString()).getResultList()).stream()
                .map(ShiftLine::of).toList();
    }

    /** The people named to keep the roster of a section. */
    @SuppressWarnings("unchecked")
    List<UUID> keepers(String sectionCode) {
        return entities.createNativeQuery("""
                select k.staff_member_id from roster_keeper k join section s on s.id = k.section_id where s.code = ?1""")
                .setParameter(1, sectionCode).getResultList();
    }

    UUID section(String code) {
        return (UUID) entities.createNativeQuery("select id from section where code = ?1").setParameter(1, code).getSingleResult();
    }

    boolean worksHere(UUID person) {
        return (Boolean) entities.createNativeQuery("""
                select exists (select from staff_member where id = ?1 and (left_on is null or left_on > hospital_today()))""")
                .setParameter(1, person).getSingleResult();
    }

    boolean isAsked(UUID shift) {
        return (Boolean) entities.createNativeQuery("select exists (select from shift_swap where shift_id = ?1 and state in ('ASKED', 'ACCEPTED'))")
                .setParameter(1, shift).getSingleResult();
    }

    void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('roster'))").getResultList();
    }

    void add(UUID id, UUID shift, UUID inReturn, UUID by, UUID of, String words, Instant now) {
        entities.createNativeQuery("""
                insert into shift_swap (id, section_id, shift_id, return_id, asked_by, asked_of, words, state, asked_at, terms)
                select ?1, section_id, id, cast(?2 as uuid), ?3, ?4, ?5, 'ASKED', cast(?6 as timestamptz), swap_terms(id, cast(?2 as uuid))
                from shift where id = ?7""")
                .setParameter(1, id).setParameter(2, inReturn == null ? null : inReturn.toString()).setParameter(3, by)
                .setParameter(4, of).setParameter(5, words).setParameter(6, now.toString()).setParameter(7, shift).executeUpdate();
    }

    /** Whether the shifts are still those that were talked of. */
    boolean isAsAsked(UUID id) {
        return (Boolean) entities.createNativeQuery("select terms = swap_terms(shift_id, return_id) from shift_swap where id = ?1")
                .setParameter(1, id).getSingleResult();
    }

    /** @return whether it was in that state */
    boolean move(UUID id, SwapState from, SwapState to, Instant now) {
        return entities.createNativeQuery("""
                update shift_swap set state = ?1, answered_at = cast(?2 as timestamptz), version = version + 1 where id = ?3 and state = ?4""")
                .setParameter(1, to.name()).setParameter(2, now.toString()).setParameter(3, id).setParameter(4, from.name()).executeUpdate() == 1;
    }

    boolean decide(UUID id, SwapState to, Instant now, String by) {
        return entities.createNativeQuery("""
                update shift_swap set state = ?1, decided_at = cast(?2 as timestamptz), decided_by = ?3, version = version + 1
                where id = ?4 and state = 'ACCEPTED'""")
                .setParameter(1, to.name()).setParameter(2, now.toString()).setParameter(3, by).setParameter(4, id).executeUpdate() == 1;
    }

    Optional<SwapLine> find(UUID id) {
        return lines(SELECT + "where w.id = ?1", id).stream().findFirst();
    }

    /** Swaps that the caller has asked for or was asked, the newest first. */
    List<SwapLine> own() {
        return lines(SELECT + "where coalesce(?1, (select caller_person())) in (w.asked_by, w.asked_of) order by w.asked_at desc limit 50", null);
    }

    /** Swaps of a section, those to be decided first. */
    List<SwapLine> of(UUID section) {
        return lines(SELECT + "where w.section_id = ?1 order by w.state = 'ACCEPTED' desc, w.asked_at desc limit 50", section);
    }

    @SuppressWarnings("unchecked")
    private List<SwapLine> lines(String sql, UUID id) {
        return ((List<Object[]>) entities.createNativeQuery(sql.replace("?1", "cast(?1 as uuid)")).setParameter(1, id == null ? null : id.toString())
                .getResultList()).stream().map(SwapRecords::line).toList();
    }

    private static SwapLine line(Object[] row) {
        var back = row[8] == null ? null : new SwapLine.Back((UUID) row[8], (String) row[9], StoredTimes.instant(row[10]), StoredTimes.instant(row[11]));
        return new SwapLine((UUID) row[0], SwapState.valueOf((String) row[1]), (String) row[2], (String) row[3], (String) row[4], (UUID) row[5],
                StoredTimes.instant(row[6]), StoredTimes.instant(row[7]), back, (UUID) row[12], (String) row[13], (UUID) row[14], (String) row[15],
                (String) row[16], StoredTimes.instant(row[17]), StoredTimes.instant(row[18]), StoredTimes.instant(row[19]), (String) row[20],
                (Boolean) row[21], (Boolean) row[22], (Boolean) row[23]);
    }
}
