package vn.diemcau.portal.core.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;

/** The stored speakers. */
@ApplicationScoped
class SpeakerRows {

    private static final String DAY = "cast(m.begins_at at time zone 'Asia/Ho_Chi_Minh' as date)";
    private static final String NAME = "concat_ws(' ', nullif(p.degree, ''), p.family_name, nullif(p.middle_name, ''), p.given_name)";

    @PersistenceContext
    private EntityManager entities;

    boolean isSpeaking(UUID item, UUID person) {
        return !entities.createNativeQuery("select 1 from agenda_speaker where item_id = ?1 and staff_member_id = ?2")
                .setParameter(1, item).setParameter(2, person).getResultList().isEmpty();
    }

    /** @return 0 if there is no such person */
    int addPerson(UUID meeting, UUID item, UUID person) {
        return entities.createNativeQuery("""
                insert into agenda_speaker (id, meeting_id, item_id, position, staff_member_id, name, post)
                select ?1, m.id, ?3, (select coalesce(max(position), 0) + 1 from agenda_speaker where item_id = ?3), p.id, %s,
                    post_on(p.id, m.section_id, %s)
                from staff_member p, meeting m where p.id = ?4 and m.id = ?2""".formatted(NAME, DAY))
                .setParameter(1, Ids.next()).setParameter(2, meeting).setParameter(3, item).setParameter(4, person).executeUpdate();
    }

    void addGuest(UUID meeting, UUID item, String name, String post) {
        entities.createNativeQuery("""
                insert into agenda_speaker (id, meeting_id, item_id, position, name, post)
                values (?1, ?2, ?3, (select coalesce(max(position), 0) + 1 from agenda_speaker where item_id = ?3), ?4, ?5)""")
                .setParameter(1, Ids.next()).setParameter(2, meeting).setParameter(3, item).setParameter(4, name).setParameter(5, post)
                .executeUpdate();
    }

    /** @return the item to which they were to speak */
    Optional<UUID> remove(UUID meeting, UUID speaker) {
        var item = entities.createNativeQuery("select item_id from agenda_speaker where id = ?1 and meeting_id = ?2")
                .setParameter(1, speaker).setParameter(2, meeting).getResultStream().findFirst().map(UUID.class::cast);
        entities.createNativeQuery("delete from agenda_speaker where id = ?1 and meeting_id = ?2").setParameter(1, speaker)
                .setParameter(2, meeting).executeUpdate();
        return item;
    }

    void keepPosts(UUID meeting) {
        entities.createNativeQuery("""
                update agenda_speaker s set name = %s, post = post_on(p.id, m.section_id, %s) from staff_member p, meeting m
                where s.meeting_id = ?1 and m.id = s.meeting_id and p.id = s.staff_member_id""".formatted(NAME, DAY))
                .setParameter(1, meeting).executeUpdate();
    }
}
