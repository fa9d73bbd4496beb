package vn.diemcau.portal.core.meetings.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.calls.Told;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored answers. */
@ApplicationScoped
class AnswerRecords {

    private static final String BOARD = """
            select c.answer_by, coalesce(c.stand_ins, 'SECTION'), m.state = 'CALLED' and m.begins_at > now(), own.part,
                coalesce(i.answer, 'NONE'), coalesce(i.reason, ''),
                sub.name, coalesce(is_reached(sub_s.username, sub_s.email), false),
                (select q.name from meeting_participant q where q.id = own.stand_in_for),
                m.id = any ((select caller_prepared_meetings())::uuid[]), n.people, n.yes, n.no, n.stand_ins, n.untold, n.out_of_reach
            from meeting m left join meeting_call c on c.meeting_id = m.id
            left join meeting_participant own on own.meeting_id = m.id and own.staff_member_id = (select caller_person())
            left join meeting_invitation i on i.participant_id = own.id
            left join meeting_participant sub on sub.stand_in_for = own.id left join staff_member sub_s on sub_s.id = sub.staff_member_id
            left join lateral (
                select count(*) people, count(*) filter (where a.answer = 'YES') yes, count(*) filter (where a.answer = 'NO') no,
                    count(*) filter (where a.answer = 'STAND_IN') stand_ins, count(*) filter (where a.told is null) untold,
                    count(*) filter (where a.told is null and not is_reached(s.username, coalesce(o.email, s.email))) out_of_reach
                from meeting_participant p left join meeting_invitation a on a.participant_id = p.id
                left join staff_member s on s.id = p.staff_member_id left join meeting_outside o on o.participant_id = p.id
                where p.meeting_id = m.id
            ) n on m.id = any ((select caller_prepared_meetings())::uuid[])
            where m.id = ?1""";

    /**
     * What came of an answer.
     *
     * @param gone a stand-in who was told and is not needed any more, or null
     * @param sent the stand-in who is to be told, or null
     */
    record Outcome(String code, Told gone, Told sent) {
    }

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<AnswerBoard> board(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery(BOARD).setParameter(1, meeting).getResultList()).stream().findFirst().map(row -> {
            var rule = StandIns.valueOf((String) row[1]);
            var own = row[3] == null ? null : new OwnInvitation(Part.valueOf((String) row[3]), Answer.valueOf((String) row[4]), (String) row[5],
                    (String) row[6], (Boolean) row[7], (String) row[8], rule);
            return new AnswerBoard(StoredTimes.instant(row[0]), rule, (Boolean) row[2], own, (Boolean) row[9] ? counts(row) : null);
        });
    }

    private static AnswerBoard.Counts counts(Object[] row) {
        int people = number(row[10]);
        int yes = number(row[11]);
        int no = number(row[12]);
        int standIns = number(row[13]);
        return new AnswerBoard.Counts(people, yes, no, standIns, people - yes - no - standIns, number(row[14]), number(row[15]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** @param substitute null unless somebody is sent */
    Outcome answer(UUID meeting, Answer answer, String reason, UUID substitute) {
        var row = (Object[]) entities.createNativeQuery("""
                select outcome, gone, gone_email, gone_secret, sent, sent_email, sent_secret from answer_meeting(?1, ?2, ?3, cast(?4 as uuid))""")
                .setParameter(1, meeting).setParameter(2, answer.name()).setParameter(3, reason)
                .setParameter(4, substitute == null ? null : substitute.toString()).getSingleResult();
        return new Outcome((String) row[0], reached(row, 1), reached(row, 4));
    }

    private static Told reached(Object[] row, int from) {
        return row[from] != null ? Told.byAccount((String) row[from])
                : row[from + 1] != null ? Told.byMail((String) row[from + 1], (String) row[from + 2]) : null;
    }
}
