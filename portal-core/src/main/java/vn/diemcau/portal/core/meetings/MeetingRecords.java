package vn.diemcau.portal.core.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored meetings; of what the caller may not read the policies show nothing. */
@ApplicationScoped
class MeetingRecords {

    private static final int PAGE = 30;
    private static final String CARD = """
            select m.id, m.title, m.kind, m.state, m.begins_at, m.ends_at, m.place, s.code, s.short_name, s.accent,
                coalesce((select string_agg(p.name, ', ' order by p.position, p.id) from meeting_participant p
                          where p.meeting_id = m.id and p.part = 'CHAIR'), ''),
                (select p.part from meeting_participant p where p.meeting_id = m.id and p.staff_member_id = (select caller_person()))
            from meeting m join section s on s.id = m.section_id where\s""";
    private static final String PREPARED = """
            m.state = 'DRAFT' and (m.section_id = any ((select caller_sections('editor'))::uuid[])
                or m.id = any ((select caller_leads_meetings())::uuid[]))""";

    /** In one statement with what the caller is at it; SQL() is EclipseLink's way to say what JPQL has no words for. */
    private static final String FIND = """
            select m, SQL('(select p.part from meeting_participant p where p.meeting_id = ? and p.staff_member_id = (select caller_person()))', m.id)
            from Meeting m join fetch m.section left join fetch m.chosen where m.id = :id""";

    @PersistenceContext
    private EntityManager entities;

    void add(Meeting meeting) {
        entities.persist(meeting);
    }

    void remove(Meeting meeting) {
        entities.remove(meeting);
    }

    /** Writes what was changed, so that what follows meets it in the database. */
    void write() {
        entities.flush();
    }

    /** A meeting, and what the caller is at it. @param part null if they do not take part */
    record Found(Meeting meeting, Part part) {
    }

    Optional<Found> find(UUID id) {
        return entities.createQuery(FIND, Object[].class).setParameter("id", id).getResultStream().findFirst()
                .map(row -> new Found((Meeting) row[0], row[1] == null ? null : Part.valueOf((String) row[1])));
    }

    /** The caller becomes the secretary, if they have a record among the staff. */
    void addCallerAsSecretary(UUID meeting) {
        entities.createNativeQuery("""
                insert into meeting_participant (id, meeting_id, staff_member_id, part, name, post)
                select ?1, ?2, p.id, 'SECRETARY', concat_ws(' ', p.family_name, nullif(p.middle_name, ''), p.given_name), '' from staff_member p where p.id = caller_person()""")
                .setParameter(1, Ids.next()).setParameter(2, meeting).executeUpdate();
    }

    Set<Section> sections(Set<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(entities.createQuery("select s from Section s where s.code in :codes", Section.class)
                .setParameter("codes", codes).getResultList());
    }

    /** @param section code of the one that holds them, or empty for all */
    MeetingPage page(MeetingFilter filter, String section, Cursor after) {
        var forward = filter != MeetingFilter.PAST;
        var sql = CARD + switch (filter) {
            case COMING -> "m.state in ('CALLED', 'RUNNING') and m.ends_at > now() - interval '12 hours'";
            case PAST -> "(m.state in ('ENDED', 'CLOSED', 'CANCELLED') or m.state in ('CALLED', 'RUNNING') and m.ends_at <= now() - interval '12 hours')";
            case DRAFTS -> PREPARED;
        } + " and (?3 = '' or s.code = ?3)" + (after == null ? "" : " and (m.begins_at, m.id) " + (forward ? ">" : "<") + " (?1, ?2)")
                + " order by m.begins_at" + (forward ? ", m.id" : " desc, m.id desc");
        var query = entities.createNativeQuery(sql).setParameter(3, section).setMaxResults(PAGE + 1);
        if (after != null) {
            query.setParameter(1, after.time()).setParameter(2, after.id());
        }
        return page(cards(query.getResultList()));
    }

    private static MeetingPage page(List<MeetingCard> found) {
        if (found.size() <= PAGE) {
            return new MeetingPage(found, null);
        }
        var last = found.get(PAGE - 1);
        return new MeetingPage(found.subList(0, PAGE), new Cursor(last.beginsAt(), last.id()).encoded());
    }

    @SuppressWarnings("unchecked")
    private static List<MeetingCard> cards(List<?> rows) {
        return ((List<Object[]>) rows).stream().map(row -> new MeetingCard((UUID) row[0], (String) row[1], MeetingKind.valueOf((String) row[2]),
                MeetingState.valueOf((String) row[3]), StoredTimes.instant(row[4]), StoredTimes.instant(row[5]), (String) row[6],
                (String) row[7], (String) row[8], ((Number) row[9]).intValue(), (String) row[10],
                row[11] == null ? null : Part.valueOf((String) row[11]))).toList();
    }
}
