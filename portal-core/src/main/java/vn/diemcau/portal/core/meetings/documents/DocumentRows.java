package vn.diemcau.portal.core.meetings.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored documents; of what the caller may not read the policies show nothing. */
@ApplicationScoped
class DocumentRows {

    private static final int CANDIDATES = 100;

    /** A file and where it belongs. */
    record Found(UUID meeting, UUID document, DocumentFile file) {
    }

    @PersistenceContext
    private EntityManager entities;

    static String folder(UUID meeting) {
        return "meetings/" + meeting;
    }

    static String folder(UUID meeting, UUID document) {
        return folder(meeting) + '/' + document;
    }

    static String key(UUID meeting, UUID document, UUID file) {
        return folder(meeting, document) + '/' + file;
    }

    void add(UUID id, UUID meeting, UUID item, DocumentDraft draft, Set<UUID> people) {
        entities.createNativeQuery("""
                insert into agenda_document (id, meeting_id, item_id, position, title, access, sections, people)
                values (?1, ?2, ?3, (select coalesce(max(position), 0) + 1 from agenda_document where item_id = ?3), ?4, ?5,
                    array(select id from section where code = any (cast(?6 as text[]))), cast(?7 as uuid[]))""")
                .setParameter(1, id).setParameter(2, meeting).setParameter(3, item).setParameter(4, draft.title())
                .setParameter(5, draft.access().name()).setParameter(6, array(draft.sections())).setParameter(7, array(people)).executeUpdate();
    }

    /** @return 0 if somebody else has changed it since this version */
    int change(UUID id, long version, DocumentDraft draft, Set<UUID> people) {
        return entities.createNativeQuery("""
                update agenda_document set title = ?3, access = ?4, sections = array(select id from section where code = any (cast(?5 as text[]))),
                    people = cast(?6 as uuid[]), version = version + 1 where id = ?1 and version = ?2""")
                .setParameter(1, id).setParameter(2, version).setParameter(3, draft.title()).setParameter(4, draft.access().name())
                .setParameter(5, array(draft.sections())).setParameter(6, array(people)).executeUpdate();
    }

    /** An array of words without commas, quotes or braces, as PostgreSQL reads it. */
    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).filter(value -> value.matches("[\\w.-]+")).collect(Collectors.joining(",", "{", "}"));
    }

    UUID addFile(UUID meeting, UUID document, int number, DocumentFile file, Caller caller) {
        entities.createNativeQuery("""
                insert into agenda_file (id, document_id, meeting_id, number, name, type, size, added_by, added_by_name)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, file.id()).setParameter(2, document).setParameter(3, meeting).setParameter(4, number)
                .setParameter(5, file.name()).setParameter(6, file.type()).setParameter(7, file.size()).setParameter(8, caller.subject())
                .setParameter(9, caller.name()).executeUpdate();
        return file.id();
    }

    void show(UUID document, int number) {
        entities.createNativeQuery("update agenda_document set file_number = ?2, version = version + 1 where id = ?1")
                .setParameter(1, document).setParameter(2, number).executeUpdate();
    }

    void remove(UUID document) {
        entities.createNativeQuery("delete from agenda_document where id = ?1").setParameter(1, document).executeUpdate();
    }

    Optional<UUID> meetingOfItem(UUID item) {
        return entities.createNativeQuery("select meeting_id from agenda_item where id = ?1").setParameter(1, item).getResultStream()
                .findFirst().map(UUID.class::cast);
    }

    /** @param forUpdate whether nobody else is to change it until the transaction ends */
    @SuppressWarnings("unchecked")
    Optional<MeetingDocument> find(UUID id, boolean forUpdate) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select id, meeting_id, item_id, title, access, version,
                    (select string_agg(code, ',') from section where section.id = any (sections)), array_to_string(people, ',')
                from agenda_document where id = ?1""" + (forUpdate ? " for update" : "")).setParameter(1, id).getResultList()).stream().findFirst()
                .map(row -> new MeetingDocument((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3],
                        DocumentDraft.Access.valueOf((String) row[4]), new TreeSet<>(words(row[6])),
                        words(row[7]).stream().map(UUID::fromString).collect(Collectors.toSet()), ((Number) row[5]).longValue(), files(id)));
    }

    private static List<String> words(Object joined) {
        return joined == null || joined.toString().isEmpty() ? List.of() : Arrays.asList(joined.toString().split(","));
    }

    @SuppressWarnings("unchecked")
    private List<DocumentFile> files(UUID document) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select id, number, name, type, size, added_at, added_by_name from agenda_file where document_id = ?1 order by number desc""")
                .setParameter(1, document).getResultList()).stream().map(row -> file(row, 0)).toList();
    }

    private static DocumentFile file(Object[] row, int from) {
        return new DocumentFile((UUID) row[from], ((Number) row[from + 1]).intValue(), (String) row[from + 2], (String) row[from + 3],
                ((Number) row[from + 4]).longValue(), StoredTimes.instant(row[from + 5]), (String) row[from + 6]);
    }

    @SuppressWarnings("unchecked")
    Optional<Found> findFile(UUID id) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select meeting_id, document_id, id, number, name, type, size, added_at, added_by_name from agenda_file where id = ?1""")
                .setParameter(1, id).getResultList()).stream().findFirst().map(row -> new Found((UUID) row[0], (UUID) row[1], file(row, 2)));
    }

    @SuppressWarnings("unchecked")
    List<UUID> withStaffNumbers(Set<String> numbers) {
        return entities.createNativeQuery("select id from staff_member where staff_number = any (cast(?1 as text[]))")
                .setParameter(1, array(numbers)).getResultList();
    }

    /** The first of those who take part or speak, and those who are named already. */
    @SuppressWarnings("unchecked")
    List<Candidate> candidates(UUID meeting, Set<UUID> named) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select p.id, concat_ws(' ', p.family_name, nullif(p.middle_name, ''), p.given_name) as name, coalesce(min(x.post), '') from staff_member p
                    left join (select staff_member_id, post from meeting_participant where meeting_id = ?1
                        union all select staff_member_id, post from agenda_speaker where meeting_id = ?1) x on x.staff_member_id = p.id
                where p.id = any (cast(?2 as uuid[])) or x.staff_member_id is not null
                group by p.id order by p.id = any (cast(?2 as uuid[])) desc, p.given_name, name, p.id""")
                .setParameter(1, meeting).setParameter(2, array(named)).setMaxResults(CANDIDATES).getResultList()).stream()
                .map(row -> new Candidate((UUID) row[0], (String) row[1], (String) row[2])).toList();
    }
}
