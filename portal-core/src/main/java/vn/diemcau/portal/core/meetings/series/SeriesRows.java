package vn.diemcau.portal.core.meetings.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.shared.StoredTimes;

/** Copies what belongs to a meeting to another. */
@ApplicationScoped
class SeriesRows {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The people who were named one by one and have not left, with what they are at the meeting, not what they answered; guests with
     * their addresses. Those who were there by a rule come by it again, those who stood in for somebody do not come along.
     */
    void copyPeople(UUID from, UUID to) {
        entities.createNativeQuery("""
                with earlier as (select p.*, gen_random_uuid() as fresh from meeting_participant p left join staff_member s on s.id = p.staff_member_id
                        where p.meeting_id = ?1 and p.by_hand and p.stand_in_for is null and p.party_section is null
                            and (s.left_on is null or s.left_on > hospital_today())),
                    copied as (insert into meeting_participant (id, meeting_id, staff_member_id, part, name, post, position)
                        select fresh, ?2, staff_member_id, part, name, post, position from earlier
                        on conflict (meeting_id, staff_member_id) do update set part = excluded.part, post = excluded.post, position = excluded.position)
                insert into meeting_outside (participant_id, meeting_id, email)
                select e.fresh, ?2, o.email from earlier e join meeting_outside o on o.participant_id = e.id where e.staff_member_id is null""")
                .setParameter(1, from).setParameter(2, to).executeUpdate();
        entities.createNativeQuery("""
                insert into meeting_rule (id, meeting_id, part, kind, section_id, section_kind, max_rank, title)
                select gen_random_uuid(), ?2, part, kind, section_id, section_kind, max_rank, title from meeting_rule where meeting_id = ?1""")
                .setParameter(1, from).setParameter(2, to).executeUpdate();
    }

    /** The speakers of an item; people of the hospital with the post of the new day. */
    void copySpeakers(UUID meeting, UUID from, UUID to) {
        entities.createNativeQuery("""
                insert into agenda_speaker (id, meeting_id, item_id, position, staff_member_id, name, post)
                select gen_random_uuid(), m.id, ?3, s.position, s.staff_member_id, s.name, case when s.staff_member_id is null then s.post
                    else post_on(s.staff_member_id, m.section_id, cast(m.begins_at at time zone 'Asia/Ho_Chi_Minh' as date)) end
                from agenda_speaker s, meeting m where s.item_id = ?2 and m.id = ?1""")
                .setParameter(1, meeting).setParameter(2, from).setParameter(3, to).executeUpdate();
    }

    void continues(UUID meeting, UUID earlier) {
        entities.createNativeQuery("update meeting set continues = ?2 where id = ?1").setParameter(1, meeting).setParameter(2, earlier).executeUpdate();
    }

    void carriedFrom(UUID item, UUID earlier) {
        entities.createNativeQuery("update agenda_item set carried_from = ?2 where id = ?1").setParameter(1, item).setParameter(2, earlier).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<SeriesLine> around(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select o.id, o.title, o.begins_at, m.continues is not distinct from o.id from meeting m
                    join meeting o on o.id = m.continues or o.continues = m.id where m.id = ?1 order by o.begins_at, o.id""")
                .setParameter(1, meeting).getResultList()).stream()
                .map(row -> new SeriesLine((UUID) row[0], (String) row[1], StoredTimes.instant(row[2]), (boolean) row[3])).toList();
    }
}
