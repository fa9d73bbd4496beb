package vn.diemcau.portal.core.meetings.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.shared.StoredTimes;

/** What people were told of meetings, and who is to be told. */
@ApplicationScoped
class CallRecords {

    /** What of a meeting was told last. */
    record Call(int sequence, String told, Instant begins, Instant ends) {
    }

    /**
     * What came of resolving the rules.
     *
     * @param added  those of them who are invited now, as far as the caller sees them
     * @param openly those of them whom all readers of the meeting see
     * @param gone   those who were told and are invited no longer
     */
    record Resolved(int added, int openly, List<Told> gone) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** Writes what was changed of entities, so that functions of the database meet it. */
    void write() {
        entities.flush();
    }

    Resolved resolve(UUID meeting) {
        var row = (Object[]) entities.createNativeQuery(
                "select added, openly, array_to_string(gone, chr(10)), array_to_string(gone_outside, chr(10)) from resolve_invitations(?1)")
                .setParameter(1, meeting).getSingleResult();
        var gone = new ArrayList<>(lines(row[2]).map(Told::byAccount).toList());
        lines(row[3]).map(line -> line.split(" ", 2)).forEach(parts -> gone.add(Told.byMail(parts[1], parts[0])));
        return new Resolved(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), gone);
    }

    private static Stream<String> lines(Object text) {
        return ((String) text).lines();
    }

    @SuppressWarnings("unchecked")
    Optional<Call> call(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("select sequence, told, begins_at, ends_at from meeting_call where meeting_id = ?1")
                .setParameter(1, meeting).getResultList()).stream().findFirst()
                .map(row -> new Call(((Number) row[0]).intValue(), (String) row[1], StoredTimes.instant(row[2]), StoredTimes.instant(row[3])));
    }

    /** Keeps what people are told now, under a number so much higher. @return the number */
    int keep(Meeting meeting, int higher) {
        return ((Number) entities.createNativeQuery("""
                insert into meeting_call as c (meeting_id, sequence, told, begins_at, ends_at)
                values (?1, ?2, ?3, cast(?4 as timestamptz), cast(?5 as timestamptz))
                on conflict (meeting_id) do update set sequence = c.sequence + excluded.sequence, told = excluded.told,
                    begins_at = excluded.begins_at, ends_at = excluded.ends_at
                returning sequence""").setParameter(1, meeting.getId()).setParameter(2, higher)
                .setParameter(3, CallWords.fingerprint(meeting)).setParameter(4, meeting.getBeginsAt().toString())
                .setParameter(5, meeting.getEndsAt().toString()).getSingleResult()).intValue();
    }

    /** The number under which somebody is told that they are not invited any more; those who are invited again get a higher one. */
    int withdrawal(Meeting meeting) {
        return ((Number) entities.createNativeQuery("select withdrawal_sequence(?1)").setParameter(1, meeting.getId()).getSingleResult()).intValue();
    }

    /**
     * Claims those who are to be told, each once for each sequence.
     *
     * @param onlyTold of who was told before
     * @param onlyNew  of who was told nothing yet
     * @param anew     whether all are asked and reminded again
     */
    @SuppressWarnings("unchecked")
    List<Told> tell(UUID meeting, int sequence, boolean onlyTold, boolean onlyNew, boolean anew) {
        return ((List<Object[]>) entities.createNativeQuery("select username, email, secret, seen, openly from tell_invited(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, meeting).setParameter(2, sequence).setParameter(3, onlyTold).setParameter(4, onlyNew).setParameter(5, anew)
                .getResultList()).stream()
                .map(row -> new Told((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (Boolean) row[4])).toList();
    }
}
