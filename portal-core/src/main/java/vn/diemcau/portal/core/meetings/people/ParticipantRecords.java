package vn.diemcau.portal.core.meetings.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answer;
import vn.diemcau.portal.core.meetings.answers.StandIns;
import vn.diemcau.portal.core.meetings.calls.Told;
import vn.diemcau.portal.core.shared.Ids;

/** The stored participants; the policies show nobody more of them than they may see. */
@ApplicationScoped
class ParticipantRecords {

    private static final int PAGE = 100;
    private static final String PEOPLE = """
            select p.id, p.staff_member_id, p.part, p.name, p.post, p.by_hand,
                (select q.name from meeting_participant q where q.id = p.stand_in_for), coalesce(i.answer, 'NONE'), coalesce(i.reason, ''),
                i.told is not null, is_reached(s.username, coalesce(o.email, s.email)), o.email, o.secret
            from meeting_participant p left join staff_member s on s.id = p.staff_member_id
            left join meeting_invitation i on i.participant_id = p.id and p.meeting_id = any ((select caller_prepared_meetings())::uuid[])
            left join meeting_outside o on o.participant_id = p.id
            where p.meeting_id = ?1 and (?2 = '' or ?2 = 'UNTOLD' and i.told is null or ?2 = coalesce(i.answer, 'NONE'))
                and (?3 = '' or fold(p.name || ' ' || p.post) like '%' || fold(?3) || '%')
            order by array_position(array['CHAIR', 'SECRETARY', 'DELEGATE', 'GUEST'], p.part), p.position,
                coalesce(s.given_name, p.name) collate "vi-x-icu", p.name collate "vi-x-icu", p.id
            limit 101 offset ?4""";

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    ParticipantPage page(UUID meeting, ParticipantFilter filter) {
        var found = ((List<Object[]>) entities.createNativeQuery(PEOPLE).setParameter(1, meeting).setParameter(2, filter.answer())
                .setParameter(3, filter.words().replace("%", "").replace("_", "")).setParameter(4, (filter.page() - 1) * PAGE).getResultList())
                .stream().map(row -> new ParticipantLine((UUID) row[0], (UUID) row[1], Part.valueOf((String) row[2]), (String) row[3],
                        (String) row[4], (Boolean) row[5], (String) row[6], Answer.valueOf((String) row[7]), (String) row[8], (Boolean) row[9],
                        (Boolean) row[10], (String) row[11], (String) row[12])).toList();
        return new ParticipantPage(found.subList(0, Math.min(found.size(), PAGE)), found.size() > PAGE);
    }

    /** @return how many of these people take part now */
    int invite(UUID meeting, Part part, Collection<UUID> people) {
        return ((Number) entities.createNativeQuery("select invite_people(?1, ?2, cast(string_to_array(?3, ',') as uuid[]))").setParameter(1, meeting)
                .setParameter(2, part.name()).setParameter(3, people.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getSingleResult()).intValue();
    }

    void inviteGuest(UUID meeting, Part part, Guest guest) {
        var id = Ids.next();
        entities.createNativeQuery("insert into meeting_participant (id, meeting_id, part, name, post) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id).setParameter(2, meeting).setParameter(3, part.name()).setParameter(4, guest.name())
                .setParameter(5, guest.post()).executeUpdate();
        if (!guest.email().isEmpty()) {
            entities.createNativeQuery("insert into meeting_outside (participant_id, meeting_id, email) values (?1, ?2, ?3)")
                    .setParameter(1, id).setParameter(2, meeting).setParameter(3, guest.email()).executeUpdate();
        }
    }

    /** Somebody with whom something is to be done. */
    record Single(UUID id, Part part, int position) {
    }

    @SuppressWarnings("unchecked")
    Optional<Single> find(UUID meeting, UUID id) {
        return ((List<Object[]>) entities.createNativeQuery("select id, part, position from meeting_participant where meeting_id = ?1 and id = ?2")
                .setParameter(1, meeting).setParameter(2, id).getResultList()).stream().findFirst()
                .map(row -> new Single((UUID) row[0], Part.valueOf((String) row[1]), ((Number) row[2]).intValue()));
    }

    /** Those who were told of this invitation: whom it is for, and whoever goes in their place. */
    @SuppressWarnings("unchecked")
    List<Told> toldOf(UUID participant) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select username, email, secret from who_was_told(array(select id from meeting_participant where ?1 in (id, stand_in_for)))""")
                .setParameter(1, participant).getResultList()).stream().map(row -> row[0] != null ? Told.byAccount((String) row[0])
                        : Told.byMail((String) row[1], (String) row[2])).toList();
    }

    /** Whether its minutes wait for whoever chairs. */
    boolean isSubmitted(UUID meeting) {
        return !entities.createNativeQuery("select meeting_id from meeting_minutes where meeting_id = ?1 and state = 'SUBMITTED'")
                .setParameter(1, meeting).getResultList().isEmpty();
    }

    /** Those with the same part up to this one, numbered, this one before the last. */
    void raise(UUID meeting, Single person) {
        entities.createNativeQuery("""
                with ordered as (select id, 2 * row_number() over (order by position, name, id) as place from meeting_participant
                    where meeting_id = ?1 and part = ?2)
                update meeting_participant p set position = case when p.id = ?3 then o.place - 3 else o.place end from ordered o where o.id = p.id""")
                .setParameter(1, meeting).setParameter(2, person.part().name()).setParameter(3, person.id()).executeUpdate();
    }

    void remove(UUID id) {
        entities.createNativeQuery("delete from meeting_participant where id = ?1").setParameter(1, id).executeUpdate();
    }

    /** @param answerBy null for no day */
    void settle(UUID meeting, Instant answerBy, StandIns standIns) {
        entities.createNativeQuery("""
                insert into meeting_call (meeting_id, answer_by, stand_ins) values (?1, cast(?2 as timestamptz), ?3)
                on conflict (meeting_id) do update set answer_by = excluded.answer_by, stand_ins = excluded.stand_ins""").setParameter(1, meeting)
                .setParameter(2, answerBy == null ? null : answerBy.toString()).setParameter(3, standIns.name()).executeUpdate();
    }

    /** A new secret, so that the address with the old one leads nowhere. @return whether there was one */
    boolean renew(UUID id) {
        return entities.createNativeQuery("""
                update meeting_outside set secret = replace(cast(gen_random_uuid() as text) || cast(gen_random_uuid() as text), '-', '')
                where participant_id = ?1""").setParameter(1, id).executeUpdate() > 0;
    }
}
