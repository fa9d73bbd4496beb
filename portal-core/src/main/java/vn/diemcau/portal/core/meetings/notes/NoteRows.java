package vn.diemcau.portal.core.meetings.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored notes; the policies show those of the secretaries to those who prepare the meeting, and private ones to their owner. */
@ApplicationScoped
class NoteRows {

    @PersistenceContext
    private EntityManager entities;

    /** Until the transaction ends nobody else writes to this item. */
    void lock(UUID item) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 17)) as text)")
                .setParameter(1, item.toString()).getResultList();
    }

    Note newest(UUID item) {
        return first("select number, text, written_at, written_by_name from agenda_note where item_id = ?1 order by number desc limit 1", item, null);
    }

    Note version(UUID item, long number) {
        return number == 0 ? Note.NONE
                : first("select number, text, written_at, written_by_name from agenda_note where item_id = ?1 and number = ?2", item, number);
    }

    @SuppressWarnings("unchecked")
    private Note first(String sql, UUID item, Long number) {
        var query = entities.createNativeQuery(sql).setParameter(1, item);
        if (number != null) {
            query.setParameter(2, number);
        }
        return ((List<Object[]>) query.getResultList()).stream().findFirst().map(row -> note(row, 0)).orElse(Note.NONE);
    }

    private static Note note(Object[] row, int from) {
        return new Note(((Number) row[from]).longValue(), (String) row[from + 1], StoredTimes.instant(row[from + 2]), (String) row[from + 3]);
    }

    /** Whether this person wrote to this item within the last ten minutes. */
    boolean isWriting(UUID item, Caller caller) {
        return !entities.createNativeQuery("select 1 from agenda_note where item_id = ?1 and written_by = ?2 and written_at > now() - interval '10 minutes' limit 1")
                .setParameter(1, item).setParameter(2, caller.subject()).getResultList().isEmpty();
    }

    void add(UUID meeting, UUID item, long number, String text, Caller caller) {
        entities.createNativeQuery("""
                insert into agenda_note (meeting_id, item_id, number, text, written_by, written_by_name) values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, meeting).setParameter(2, item).setParameter(3, number).setParameter(4, text)
                .setParameter(5, caller.subject()).setParameter(6, caller.name()).executeUpdate();
    }

    /** The newest notes of a meeting and the caller's private ones, by item, in one statement. */
    @SuppressWarnings("unchecked")
    Map<UUID, Object[]> ofMeeting(UUID meeting) {
        var found = new HashMap<UUID, Object[]>();
        ((List<Object[]>) entities.createNativeQuery("""
                select i.id, n.number, n.text, n.written_at, n.written_by_name, p.version, p.text
                from agenda_item i
                    left join lateral (select * from agenda_note n where n.item_id = i.id order by n.number desc limit 1) n on true
                    left join private_note p on p.item_id = i.id
                where i.meeting_id = ?1""").setParameter(1, meeting).getResultList()).forEach(row -> found.put((UUID) row[0], row));
        return found;
    }

    static Note noteOf(Object[] row) {
        return row == null || row[1] == null ? Note.NONE : note(row, 1);
    }

    static PrivateNote privateOf(Object[] row) {
        return row == null || row[5] == null ? PrivateNote.NONE : new PrivateNote(((Number) row[5]).longValue(), (String) row[6]);
    }

    @SuppressWarnings("unchecked")
    Optional<PrivateNote> privateNote(UUID item) {
        return ((List<Object[]>) entities.createNativeQuery("select version, text from private_note where item_id = ?1").setParameter(1, item)
                .getResultList()).stream().findFirst().map(row -> new PrivateNote(((Number) row[0]).longValue(), (String) row[1]));
    }

    void keepPrivate(UUID meeting, UUID item, String text, Caller caller) {
        entities.createNativeQuery("""
                insert into private_note (owner, meeting_id, item_id, text) values (?1, ?2, ?3, ?4)
                on conflict (owner, item_id) do update set text = excluded.text, version = private_note.version + 1""")
                .setParameter(1, caller.subject()).setParameter(2, meeting).setParameter(3, item).setParameter(4, text).executeUpdate();
    }
}
