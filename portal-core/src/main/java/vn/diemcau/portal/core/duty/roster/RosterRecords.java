package vn.diemcau.portal.core.duty.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.Shift;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.shared.StoredTimes;
import vn.diemcau.portal.core.staff.StaffMember;

/** The stored shifts. */
@ApplicationScoped
class RosterRecords {

    private static final int REST = 12;
    /** Further than any rest can be. */
    private static final Duration AROUND = Duration.ofDays(3);

    @PersistenceContext
    private EntityManager entities;

    /** One writer of rosters at a time, until the transaction ends: what was worked out against a shift stays true. */
    void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('roster'))").getResultList();
    }

    Optional<DutyRole> role(UUID id) {
        return Optional.ofNullable(entities.find(DutyRole.class, id));
    }

    List<DutyRole> roles(UUID section) {
        return entities.createQuery("select r from DutyRole r where r.section.id = :section order by r.position, r.id", DutyRole.class)
                .setParameter("section", section).getResultList();
    }

    Optional<StaffMember> person(UUID id) {
        return Optional.ofNullable(entities.find(StaffMember.class, id));
    }

    /** These people, by their ids. */
    Map<UUID, StaffMember> people(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select m from StaffMember m where m.id in :ids", StaffMember.class)
                .setParameter("ids", Set.copyOf(ids)).getResultStream().collect(Collectors.toMap(StaffMember::getId, Function.identity()));
    }

    Optional<StaffMember> withNumber(String staffNumber) {
        return entities.createQuery("select m from StaffMember m where m.staffNumber = :number", StaffMember.class)
                .setParameter("number", staffNumber).getResultStream().findFirst();
    }

    Optional<Shift> find(UUID id) {
        return Optional.ofNullable(entities.find(Shift.class, id));
    }

    @SuppressWarnings("unchecked")
    List<ShiftLine> between(UUID section, Instant from, Instant to) {
        return ((List<Object[]>) entities.createNativeQuery(ShiftLine.SELECT + """
                where h.section_id = ?1 and h.ends_at > cast(?2 as timestamptz) and h.begins_at < cast(?3 as timestamptz)
                order by h.begins_at, r.position, m.given_name collate "vi-x-icu", h.id""")
                .setParameter(1, section).setParameter(2, from.toString()).setParameter(3, to.toString()).getResultList()).stream()
                .map(ShiftLine::of).toList();
    }

    /** Drafts of the section that begin in that time. */
    List<Shift> drafts(UUID section, Instant from, Instant to) {
        return entities.createQuery("""
                select h from Shift h join fetch h.person join fetch h.role where h.section.id = :section and h.published = false and h.begins >= :from and h.begins < :to
                order by h.begins""", Shift.class)
                .setParameter("section", section).setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** When the people of these shifts are on duty otherwise, in whatever section. */
    @SuppressWarnings("unchecked")
    List<Busy> busyAround(Collection<ShiftTerms> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        var people = terms.stream().map(shift -> shift.person().toString()).distinct().collect(Collectors.joining(",", "{", "}"));
        var since = terms.stream().map(ShiftTerms::begins).min(Instant::compareTo).orElseThrow().minus(AROUND);
        var until = terms.stream().map(ShiftTerms::ends).max(Instant::compareTo).orElseThrow().plus(AROUND);
        return ((List<Object[]>) entities.createNativeQuery("""
                select shift, person, begins, ends, place
                from shifts_of(cast(?1 as uuid[]), cast(?2 as timestamptz), cast(?3 as timestamptz))""")
                .setParameter(1, people).setParameter(2, since.toString()).setParameter(3, until.toString()).getResultList()).stream()
                .map(row -> new Busy((UUID) row[0], (UUID) row[1], StoredTimes.instant(row[2]), StoredTimes.instant(row[3]),
                        (String) row[4])).toList();
    }

    int restHours(UUID section) {
        var stored = entities.createNativeQuery("select rest_hours from roster_rules where section_id = ?1").setParameter(1, section)
                .getResultList();
        return stored.isEmpty() ? REST : ((Number) stored.get(0)).intValue();
    }

    void add(Shift shift) {
        entities.persist(shift);
    }

    void remove(Shift shift) {
        entities.remove(shift);
    }

    /** From now on in this transaction two people may have one another's shift for a moment. */
    void allowExchange() {
        entities.createNativeQuery("set constraints shift_one_place deferred").executeUpdate();
    }

    void flush() {
        entities.flush();
    }
}
