package vn.diemcau.portal.core.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.QuickTarget.Kind;

/** The stored lines of the quick contact. */
@ApplicationScoped
class ContactLines {

    /** A line with one of its targets. @param reached the number of a person that all staff may see; null if there is none, or the person has left */
    record Row(UUID id, QuickTerms terms, long version, QuickTarget target, String reached) {
    }

    /** A role that a line can lead to. */
    record Role(UUID id, String name) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** All lines in the hospital's order, each with its targets in theirs; one statement. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<Row>> rows() {
        var rows = (List<Object[]>) entities.createNativeQuery("""
                select c.id, c.label, c.detail, c.number, c.initials, c.accent, c.version, t.kind, coalesce(t.role_id, t.staff_member_id) target,
                    t.number target_number, coalesce(r.name || ' · ' || s.short_name, concat_ws(' ', m.family_name, nullif(m.middle_name, ''), m.given_name)) target_name,
                    coalesce(m.staff_number, '') code,
                    case when m.left_on is null or m.left_on > hospital_today() then coalesce(
                        case when m.extension_visibility = 'HOSPITAL' then m.extension end,
                        case when m.mobile_visibility = 'HOSPITAL' then m.mobile end) end reached
                from quick_contact c left join quick_target t on t.quick_contact_id = c.id
                    left join duty_role r on r.id = t.role_id left join section s on s.id = r.section_id
                    left join staff_member m on m.id = t.staff_member_id
                order by c.position, c.id, t.position""").getResultList();
        var lines = new LinkedHashMap<UUID, List<Row>>();
        for (var row : rows) {
            lines.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(row(row));
        }
        return lines;
    }

    private static Row row(Object[] row) {
        var terms = new QuickTerms((String) row[1], (String) row[2], (String) row[3], (String) row[4], ((Number) row[5]).intValue());
        var target = row[7] == null ? null : new QuickTarget(Kind.valueOf((String) row[7]), (UUID) row[8], (String) row[9],
                (String) row[10], (String) row[11]);
        return new Row((UUID) row[0], terms, ((Number) row[6]).longValue(), target, (String) row[12]);
    }

    /** All lines in their order, which nobody else changes until the transaction ends. */
    List<QuickContact> locked() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('quick_contact'))").getResultList();
        return entities.createQuery("select c from QuickContact c order by c.position, c.id", QuickContact.class).getResultList();
    }

    Optional<QuickContact> find(UUID id) {
        return Optional.ofNullable(entities.find(QuickContact.class, id));
    }

    void add(QuickContact line) {
        entities.persist(line);
        entities.flush();
    }

    void remove(QuickContact line) {
        entities.remove(line);
    }

    /** Sets where a line leads to. */
    void lead(UUID line, List<QuickTarget> targets) {
        entities.lock(entities.find(QuickContact.class, line), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        entities.createNativeQuery("delete from quick_target where quick_contact_id = ?1").setParameter(1, line).executeUpdate();
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            entities.createNativeQuery("insert into quick_target (quick_contact_id, position, kind, number, "
                    + (target.isRole() ? "role_id" : "staff_member_id") + ") values (?1, ?2, ?3, ?4, cast(?5 as uuid))")
                    .setParameter(1, line).setParameter(2, i + 1).setParameter(3, target.kind().name()).setParameter(4, target.number())
                    .setParameter(5, target.id() == null ? null : target.id().toString()).executeUpdate();
        }
    }

    /** The roles that a line can lead to: none of party sections, since not all staff may know who has them. */
    @SuppressWarnings("unchecked")
    List<Role> roles() {
        return ((List<Object[]>) entities.createNativeQuery("""
                select r.id, r.name || ' · ' || s.short_name from duty_role r join section s on s.id = r.section_id
                where not r.retired and s.kind <> 'PARTY' order by r.hospital desc, s.position, r.position""").getResultList()).stream()
                .map(row -> new Role((UUID) row[0], (String) row[1])).toList();
    }

    /** The person of a staff number: id and name. */
    @SuppressWarnings("unchecked")
    Optional<QuickTarget> person(String staffNumber) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select id, concat_ws(' ', family_name, nullif(middle_name, ''), given_name) from staff_member
                where staff_number = ?1""").setParameter(1, staffNumber).getResultList()).stream().findFirst()
                .map(row -> new QuickTarget(Kind.PERSON, (UUID) row[0], "", (String) row[1], staffNumber));
    }
}
