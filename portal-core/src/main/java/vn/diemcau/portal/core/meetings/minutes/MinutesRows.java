package vn.diemcau.portal.core.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored minutes; the policies show them to those who prepare the meeting, and once approved to all who read it. */
@ApplicationScoped
class MinutesRows {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<Minutes> find(UUID meeting, boolean forUpdate) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select state, returned_for, submitted_at, submitted_by, approved_at, approved_by_name, version from meeting_minutes where meeting_id = ?1"""
                + (forUpdate ? " for update" : "")).setParameter(1, meeting).getResultList()).stream().findFirst()
                .map(row -> new Minutes(MinutesState.valueOf((String) row[0]), (String) row[1], StoredTimes.instant(row[2]), (String) row[3],
                        StoredTimes.instant(row[4]), (String) row[5], ((Number) row[6]).longValue()));
    }

    void add(UUID meeting) {
        entities.createNativeQuery("insert into meeting_minutes (meeting_id, state, version) values (?1, 'DRAFT', 1) on conflict do nothing")
                .setParameter(1, meeting).executeUpdate();
    }

    void submit(UUID meeting, Caller caller) {
        entities.createNativeQuery("""
                update meeting_minutes set state = 'SUBMITTED', returned_for = '', submitted_at = now(), submitted_by = ?2, version = version + 1
                where meeting_id = ?1""").setParameter(1, meeting).setParameter(2, caller.name()).executeUpdate();
    }

    void sendBack(UUID meeting, String why) {
        entities.createNativeQuery("update meeting_minutes set state = 'DRAFT', returned_for = ?2, version = version + 1 where meeting_id = ?1")
                .setParameter(1, meeting).setParameter(2, why).executeUpdate();
    }

    void approve(UUID meeting, Caller caller) {
        entities.createNativeQuery("""
                update meeting_minutes set state = 'APPROVED', returned_for = '', approved_at = now(), approved_by = ?2, approved_by_name = ?3,
                    version = version + 1 where meeting_id = ?1""").setParameter(1, meeting).setParameter(2, caller.subject())
                .setParameter(3, caller.name()).executeUpdate();
    }

    boolean isApprover(UUID meeting) {
        return (boolean) entities.createNativeQuery("select caller_approves(?1)").setParameter(1, meeting).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<UUID> people(UUID meeting, String part) {
        return entities.createNativeQuery("""
                select staff_member_id from meeting_participant where meeting_id = ?1 and part = ?2 and staff_member_id is not null""")
                .setParameter(1, meeting).setParameter(2, part).getResultList();
    }

    /** The chairs who can approve: those who have an account and have not left. */
    @SuppressWarnings("unchecked")
    List<UUID> chairsWithAccount(UUID meeting) {
        return entities.createNativeQuery("""
                select s.id from meeting_participant p join staff_member s on s.id = p.staff_member_id
                where p.meeting_id = ?1 and p.part = 'CHAIR' and s.username is not null and (s.left_on is null or s.left_on > hospital_today())""")
                .setParameter(1, meeting).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<MinutesPart> parts(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select id, kind, item_id, heading, speakers, text, compiled, version from minutes_part where meeting_id = ?1 order by position, id""")
                .setParameter(1, meeting).getResultList()).stream().map(row -> new MinutesPart((UUID) row[0], (String) row[1], (UUID) row[2],
                        (String) row[3], (String) row[4], (String) row[5], (String) row[6], ((Number) row[7]).longValue())).toList();
    }

    void addPart(UUID meeting, int position, CompiledPart part) {
        entities.createNativeQuery("""
                insert into minutes_part (id, meeting_id, kind, item_id, position, heading, speakers, text, compiled)
                values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, ?7, ?8, ?8)""").setParameter(1, Ids.next()).setParameter(2, meeting)
                .setParameter(3, part.kind()).setParameter(4, part.item() == null ? null : part.item().toString()).setParameter(5, position)
                .setParameter(6, part.heading()).setParameter(7, part.speakers()).setParameter(8, part.text()).executeUpdate();
    }

    void recompile(UUID id, int position, CompiledPart part, String text) {
        entities.createNativeQuery("""
                update minutes_part set position = ?2, heading = ?3, speakers = ?4, text = ?5, compiled = ?6, version = version + 1 where id = ?1""")
                .setParameter(1, id).setParameter(2, position).setParameter(3, part.heading()).setParameter(4, part.speakers())
                .setParameter(5, text).setParameter(6, part.text()).executeUpdate();
    }

    /** @return 0 if somebody else has changed it since this version */
    int write(UUID meeting, UUID part, long version, String text) {
        return entities.createNativeQuery("update minutes_part set text = ?4, version = version + 1 where id = ?2 and meeting_id = ?1 and version = ?3")
                .setParameter(1, meeting).setParameter(2, part).setParameter(3, version).setParameter(4, text).executeUpdate();
    }

    void removePart(UUID id) {
        entities.createNativeQuery("delete from minutes_part where id = ?1").setParameter(1, id).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Addendum> addenda(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select id, added_at, author_name, text from minutes_addendum where meeting_id = ?1 order by added_at, id""")
                .setParameter(1, meeting).getResultList()).stream()
                .map(row -> new Addendum((UUID) row[0], StoredTimes.instant(row[1]), (String) row[2], (String) row[3])).toList();
    }

    void addAddendum(UUID meeting, String text, Caller caller) {
        entities.createNativeQuery("insert into minutes_addendum (id, meeting_id, author, author_name, text) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Ids.next()).setParameter(2, meeting).setParameter(3, caller.subject()).setParameter(4, caller.name())
                .setParameter(5, text).executeUpdate();
    }
}
