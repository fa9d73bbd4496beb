package vn.diemcau.portal.core.meetings.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.tasks.terms.TaskState;
import vn.diemcau.portal.core.tasks.terms.Term;

/** The stored conclusions of meetings and the words they are taken from. The policies show both to those who may read them. */
@ApplicationScoped
class ConclusionRecords {

    /** The closing words. */
    record Words(String text, long version) {
    }

    private static final String LINES = """
            select c.id, c.sentence, c.title, s.code, s.name, s.accent,
                coalesce((select string_agg(o.code, ' ' order by o.position) from section o where o.id = any (ids_of(c.cooperating))), ''),
                coalesce((select string_agg(o.short_name, ', ' order by o.position) from section o where o.id = any (ids_of(c.cooperating))), ''),
                c.responsible, coalesce((select string_agg(concat_ws(' ', m.family_name, nullif(m.middle_name, ''), m.given_name), ', ' order by m.given_name, m.id)
                    from staff_member m where m.id = any (ids_of(c.responsible))), ''),
                c.due_on, c.deliverable, c.term, c.issued, c.version, t.id, t.state, t.percent
            from conclusion c join section s on s.id = c.lead_id left join task t on t.origin_id = c.id
            where c.meeting_id = ?1 order by c.position, c.id""";

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Words words(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("select words, version from meeting_words where meeting_id = ?1").setParameter(1, meeting)
                .getResultList()).stream().findFirst().map(row -> new Words((String) row[0], ((Number) row[1]).longValue())).orElse(new Words("", 0));
    }

    /** @param version of the words that these take the place of, 0 for none @return whether it was still that */
    boolean write(UUID meeting, long version, String words) {
        return (version == 0
                ? entities.createNativeQuery("insert into meeting_words (meeting_id, words, version) values (?1, ?2, 1) on conflict do nothing")
                : entities.createNativeQuery("update meeting_words set words = ?2, version = version + 1 where meeting_id = ?1 and version = ?3")
                        .setParameter(3, version)).setParameter(1, meeting).setParameter(2, words).executeUpdate() == 1;
    }

    @SuppressWarnings("unchecked")
    List<ConclusionLine> of(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery(LINES).setParameter(1, meeting).getResultList()).stream().map(ConclusionRecords::line).toList();
    }

    private static ConclusionLine line(Object[] row) {
        return new ConclusionLine((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], ((Number) row[5]).intValue(),
                parts((String) row[6]), (String) row[7], parts((String) row[8]).stream().map(UUID::fromString).toList(), (String) row[9],
                row[10] == null ? null : row[10] instanceof Date date ? date.toLocalDate() : (LocalDate) row[10], (String) row[11],
                Term.valueOf((String) row[12]), (Boolean) row[13], ((Number) row[14]).longValue(), (UUID) row[15],
                row[16] == null ? null : TaskState.valueOf((String) row[16]), row[17] == null ? 0 : ((Number) row[17]).intValue());
    }

    private static List<String> parts(String stored) {
        return Arrays.stream(stored.split(" ")).filter(part -> !part.isEmpty()).toList();
    }

    /** At the end. @return its id */
    UUID add(UUID meeting, ConclusionTerms terms, UUID lead, List<UUID> cooperating) {
        var id = Ids.next();
        with(terms, lead, cooperating, entities.createNativeQuery("""
                insert into conclusion (id, meeting_id, position, sentence, title, lead_id, cooperating, responsible, due_on, deliverable, term, version)
                select ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4, ?5, ?6, ?7, cast(nullif(?8, '') as date), ?9, ?10, 1
                from conclusion where meeting_id = ?2""")).setParameter(1, id).setParameter(2, meeting).executeUpdate();
        return id;
    }

    /** @return whether it was still that version, and no task was made of it */
    boolean change(UUID meeting, UUID id, long version, ConclusionTerms terms, UUID lead, List<UUID> cooperating) {
        return with(terms, lead, cooperating, entities.createNativeQuery("""
                update conclusion set sentence = ?3, title = ?4, lead_id = ?5, cooperating = ?6, responsible = ?7, due_on = cast(nullif(?8, '') as date),
                    deliverable = ?9, term = ?10, version = version + 1
                where id = ?1 and meeting_id = ?2 and version = ?11 and not issued""")).setParameter(1, id).setParameter(2, meeting).setParameter(11, version)
                .executeUpdate() == 1;
    }

    private static Query with(ConclusionTerms terms, UUID lead, List<UUID> cooperating, Query query) {
        return query.setParameter(3, terms.sentence()).setParameter(4, terms.title()).setParameter(5, lead).setParameter(6, joined(cooperating))
                .setParameter(7, joined(terms.responsible())).setParameter(8, terms.dueOn() == null ? "" : terms.dueOn().toString())
                .setParameter(9, terms.deliverable()).setParameter(10, terms.term().name());
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    /** @return whether it was still that version, and no task was made of it */
    boolean remove(UUID meeting, UUID id, long version) {
        return entities.createNativeQuery("delete from conclusion where id = ?1 and meeting_id = ?2 and version = ?3 and not issued")
                .setParameter(1, id).setParameter(2, meeting).setParameter(3, version).executeUpdate() == 1;
    }

    /** Lets the conclusions of a meeting stand in this order, those that are not named where they were. */
    void order(List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            entities.createNativeQuery("update conclusion set position = ?2 where id = ?1").setParameter(1, ids.get(i)).setParameter(2, i + 1).executeUpdate();
        }
    }

    /** Nobody else issues those of a meeting until the transaction ends; whoever has waited finds what was issued meanwhile. */
    void lock(UUID meeting) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('conclusions'), hashtext(?1))").setParameter(1, meeting.toString()).getResultList();
    }

    /** A task was made of it. */
    void issued(UUID id) {
        entities.createNativeQuery("update conclusion set issued = true, version = version + 1 where id = ?1").setParameter(1, id).executeUpdate();
    }

    /** The people who take part in a meeting and have a record, by name, with ids: those who can be named first. */
    @SuppressWarnings("unchecked")
    List<Object[]> participants(UUID meeting) {
        return entities.createNativeQuery("""
                select p.staff_member_id, p.name from meeting_participant p where p.meeting_id = ?1 and p.staff_member_id is not null
                order by p.position, p.name, p.id""").setParameter(1, meeting).getResultList();
    }

    Optional<ConclusionLine> find(UUID meeting, UUID id) {
        return of(meeting).stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
