package vn.diemcau.portal.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored entries of the calendar; of what the caller may not read the policies show nothing. */
@ApplicationScoped
class EntryRecords {

    private static final String ENTRY = """
            select e.id, 'ENTRY', m.id as meeting, e.title, e.begins_at, e.ends_at, e.chair, e.chair_id, e.participants,
                concat_ws(', ', r.name, nullif(nullif(e.place, ''), r.name)) as place, s.short_name, s.accent, e.state, e.remark, e.version
            from calendar_entry e join section s on s.id = e.section_id left join room r on r.id = e.room_id
                left join meeting m on m.id = e.meeting_id where\s""";
    /** The caller's own meetings, said yes to or not, and published duties. */
    private static final String OWN = """
            select m.id, 'MEETING', m.id as meeting, m.title, m.begins_at, m.ends_at, coalesce((select string_agg(p.name, ', ' order by p.position, p.id)
                    from meeting_participant p where p.meeting_id = m.id and p.part = 'CHAIR'), ''), cast(null as uuid), '', m.place, s.short_name,
                s.accent, 'APPROVED', '', m.version
            from meeting m join section s on s.id = m.section_id
            where m.begins_at < ?2 and m.ends_at > ?1 and m.state in ('CALLED', 'RUNNING', 'ENDED', 'CLOSED')
                and m.id in (select p.meeting_id from meeting_participant p where p.staff_member_id = (select caller_person()))
            union all
            select h.id, 'DUTY', cast(null as uuid), d.name, h.begins_at, h.ends_at, '', cast(null as uuid), h.note, '', s.short_name, s.accent,
                'APPROVED', '', h.version
            from shift h join duty_role d on d.id = h.role_id join section s on s.id = h.section_id
            where h.published and h.staff_member_id = (select caller_person()) and h.begins_at < ?2 and h.ends_at > ?1
            order by 5, 1""";
    private static final String BUSY = """
            select b.what, concat_ws(' ', p.family_name, nullif(p.middle_name, ''), p.given_name), coalesce(m.title, e.title, ''), b.begins, b.ends
            from calendar_busy(cast(?1 as uuid), cast(?2 as uuid[]), ?3, ?4, interval '12 hours', cast(?5 as uuid), cast(?6 as uuid)) b left join staff_member p on p.id = b.person
                left join meeting m on m.id = b.meeting left join calendar_entry e on e.id = b.entry order by b.begins, b.what""";

    @PersistenceContext
    private EntityManager entities;

    void add(WorkEntry entry) {
        entities.persist(entry);
    }

    void remove(WorkEntry entry) {
        entities.remove(entry);
    }

    void write() {
        entities.flush();
    }

    Optional<WorkEntry> find(UUID id) {
        return one("e.id", id);
    }

    Optional<WorkEntry> ofMeeting(UUID meeting) {
        return one("e.meetingId", meeting);
    }

    private Optional<WorkEntry> one(String field, UUID id) {
        return entities.createQuery("select e from WorkEntry e join fetch e.section where " + field + " = :id", WorkEntry.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** What is approved in this time. */
    List<CalendarLine> approved(Instant since, Instant until) {
        return lines(entities.createNativeQuery(ENTRY + "e.state = 'APPROVED' and e.begins_at < ?2 and e.ends_at > ?1 order by 5, 1")
                .setParameter(1, since).setParameter(2, until).getResultList());
    }

    /** The caller's own meetings and duties in this time. */
    List<CalendarLine> own(Instant since, Instant until) {
        return lines(entities.createNativeQuery(OWN).setParameter(1, since).setParameter(2, until).getResultList());
    }

    /** What waits for the office, or was declined, and lies ahead; the caller sees what they prepare, the office all of it. */
    List<CalendarLine> waiting(Instant since, int limit) {
        return lines(entities.createNativeQuery(ENTRY + "e.state <> 'APPROVED' and e.ends_at > ?1 order by 5, 1").setParameter(1, since)
                .setMaxResults(limit).getResultList());
    }

    /** What is in the way, in a room or for people, apart from the entry or meeting itself. */
    @SuppressWarnings("unchecked")
    List<Conflict> busy(EntryDraft draft, List<UUID> people, UUID entry, UUID meeting) {
        var ids = people.stream().map(UUID::toString).reduce((one, other) -> one + ',' + other).orElse("");
        return ((List<Object[]>) entities.createNativeQuery(BUSY).setParameter(1, draft.roomId()).setParameter(2, "{" + ids + "}")
                .setParameter(3, draft.beginsAt()).setParameter(4, draft.endsAt()).setParameter(5, entry).setParameter(6, meeting).getResultList())
                .stream().map(row -> new Conflict(Conflict.What.valueOf((String) row[0]), (String) row[1], (String) row[2],
                        StoredTimes.instant(row[3]), StoredTimes.instant(row[4]))).toList();
    }

    /** Whether a room is given to another already; whoever asks waits for others who decide on it. */
    boolean isTaken(UUID room, EntryDraft draft, UUID except) {
        entities.createNativeQuery("select id from room where id = ?1 for update").setParameter(1, room).getResultList();
        return !entities.createNativeQuery("select id from calendar_entry where room_id = ?1 and state = 'APPROVED' and begins_at < ?3"
                + " and ends_at > ?2 and id <> ?4").setParameter(1, room).setParameter(2, draft.beginsAt()).setParameter(3, draft.endsAt())
                .setParameter(4, except).getResultList().isEmpty();
    }

    /** The chairs of a meeting: record (or null) and name of each. */
    @SuppressWarnings("unchecked")
    List<Object[]> chairs(UUID meeting) {
        return entities.createNativeQuery("select staff_member_id, name from meeting_participant where meeting_id = ?1 and part = 'CHAIR'"
                + " order by position, id").setParameter(1, meeting).getResultList();
    }

    /** The record of the one person of this name or number; empty if there is none, or several. */
    Optional<UUID> personNamed(String words) {
        var found = entities.createNativeQuery("""
                select p.id from staff_member p where p.left_on is null
                    and (fold(concat_ws(' ', p.family_name, nullif(p.middle_name, ''), p.given_name)) = fold(?1) or p.staff_number = ?1)""")
                .setParameter(1, words).setMaxResults(2).getResultList();
        return found.size() == 1 ? Optional.of((UUID) found.get(0)) : Optional.empty();
    }

    /** The section that approves: its id and code; empty if there is none. */
    Optional<Object[]> office() {
        return entities.createNativeQuery("select s.id, s.code from section s where s.id = calendar_office_section()").getResultStream()
                .map(row -> (Object[]) row).findFirst();
    }

    void choose(UUID section) {
        entities.createNativeQuery("insert into calendar_office (section_id) values (?1) on conflict (one) do update set section_id = excluded.section_id")
                .setParameter(1, section).executeUpdate();
    }

    long participants(UUID meeting) {
        return ((Number) entities.createNativeQuery("select count(*) from meeting_participant where meeting_id = ?1").setParameter(1, meeting)
                .getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<CalendarLine> lines(List<?> rows) {
        return ((List<Object[]>) rows).stream().map(row -> new CalendarLine((UUID) row[0], CalendarLine.Kind.valueOf((String) row[1]),
                (UUID) row[2], (String) row[3], StoredTimes.instant(row[4]), StoredTimes.instant(row[5]), (String) row[6], (UUID) row[7],
                (String) row[8], (String) row[9], (String) row[10], ((Number) row[11]).intValue(), EntryState.valueOf((String) row[12]),
                (String) row[13], ((Number) row[14]).longValue())).toList();
    }
}
