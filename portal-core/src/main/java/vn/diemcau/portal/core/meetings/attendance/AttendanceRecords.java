package vn.diemcau.portal.core.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;
import vn.diemcau.portal.core.shared.StoredTimes;

/** Who has come, as it is stored. */
@ApplicationScoped
class AttendanceRecords {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    List<Attendee> people(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select p.id, p.name, p.post, p.part, c.came_at, c.way, coalesce(p.staff_member_id = (select caller_person()), false)
                from meeting_participant p left join meeting_presence c on c.participant_id = p.id where p.meeting_id = ?1
                order by array_position(array['CHAIR', 'SECRETARY', 'DELEGATE', 'GUEST'], p.part), p.position, p.name collate "vi-x-icu", p.id""")
                .setParameter(1, meeting).getResultList()).stream()
                .map(row -> new Attendee((UUID) row[0], (String) row[1], (String) row[2], Part.valueOf((String) row[3]),
                        StoredTimes.instant(row[4]), row[5] == null ? null : Attendee.Way.valueOf((String) row[5]), (Boolean) row[6])).toList();
    }

    /** The sums over all points; without any, those on the list of a meeting; nothing if nobody is expected. */
    Optional<Headcount> headcount(UUID meeting) {
        var row = (Object[]) entities.createNativeQuery("""
                select points, reporting, delegates, registered, expected, present from heads_of(?1)""").setParameter(1, meeting).getSingleResult();
        if (number(row[0]) > 0) {
            return Optional.of(new Headcount(number(row[0]), number(row[1]), number(row[3]), number(row[2])));
        }
        return number(row[4]) + number(row[5]) == 0 ? Optional.empty() : Optional.of(new Headcount(0, 0, number(row[4]), number(row[5])));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Those who came, with their posts of that day, but for those who are there by a post in the party: a few members alone know of them. */
    @SuppressWarnings("unchecked")
    List<String> present(UUID meeting, int limit) {
        return entities.createNativeQuery("""
                select concat_ws(', ', p.name, nullif(p.post, '')) from meeting_participant p join meeting_presence c on c.participant_id = p.id
                where p.meeting_id = ?1 and p.party_section is null
                order by array_position(array['CHAIR', 'SECRETARY', 'DELEGATE', 'GUEST'], p.part), p.position, p.name collate "vi-x-icu", p.id""")
                .setParameter(1, meeting).setMaxResults(limit).getResultList();
    }

    /** @return whether they were not known to have come */
    boolean came(UUID meeting, UUID participant, Attendee.Way way, String by) {
        return entities.createNativeQuery("""
                insert into meeting_presence (participant_id, meeting_id, way, told_by) values (?1, ?2, ?3, ?4)
                on conflict (participant_id) do nothing""").setParameter(1, participant).setParameter(2, meeting)
                .setParameter(3, way.name()).setParameter(4, by).executeUpdate() > 0;
    }

    /** @return whether they were known to have come */
    boolean cameNot(UUID meeting, UUID participant) {
        return entities.createNativeQuery("delete from meeting_presence where participant_id = ?1 and meeting_id = ?2")
                .setParameter(1, participant).setParameter(2, meeting).executeUpdate() > 0;
    }
}
