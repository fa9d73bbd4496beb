package vn.diemcau.portal.core.meetings.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.shared.StoredTimes;

/** What people were told of meetings, and who is to be told. */
@ApplicationScoped
class CallRecords {

    /** What of a meeting was told last. */
    record Call(int sequence, String told, Instant begins, Instant ends) {
    }

    /** What came of resolving the rules. @param gone the log-in names of those who were told and are invited no longer */
    record Resolved(int added, List<String> gone) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** Writes what was changed of entities, so that functions of the database meet it. */
    void write() {
        entities.flush();
    }

    Resolved resolve(UUID meeting) {
        var row = (Object[]) entities.createNativeQuery("select added, array_to_string(gone, chr(10)) from resolve_invitations(?1)")
                .setParameter(1, meeting).getSingleResult();
        var gone = (String) row[1];
        return new Resolved(((Number) row[0]).intValue(), gone.isEmpty() ? List.of() : List.of(gone.split("\n")));
    }

    @SuppressWarnings("unchecked")
    Optional<Call> call(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("select sequence, told, begins_at, ends_at from meeting_call where meeting_id = ?1")
                .setParameter(1, meeting).getResultList()).stream().findFirst()
                .map(row -> new Call(((Number) row[0]).intValue(), (String) row[1], StoredTimes.instant(row[2]), StoredTimes.instant(row[3])));
    }

    void keep(Meeting meeting, int sequence) {
        entities.createNativeQuery("""
                insert into meeting_call (meeting_id, sequence, told, begins_at, ends_at)
                values (?1, ?2, ?3, cast(?4 as timestamptz), cast(?5 as timestamptz))
                on conflict (meeting_id) do update set sequence = excluded.sequence, told = excluded.told, begins_at = excluded.begins_at,
                    ends_at = excluded.ends_at""").setParameter(1, meeting.getId()).setParameter(2, sequence)
                .setParameter(3, CallWords.fingerprint(meeting)).setParameter(4, meeting.getBeginsAt().toString())
                .setParameter(5, meeting.getEndsAt().toString()).executeUpdate();
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
        return ((List<Object[]>) entities.createNativeQuery("select username, email, secret from tell_invited(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, meeting).setParameter(2, sequence).setParameter(3, onlyTold).setParameter(4, onlyNew).setParameter(5, anew)
                .getResultList()).stream().map(row -> new Told((String) row[0], (String) row[1], (String) row[2])).toList();
    }
}
