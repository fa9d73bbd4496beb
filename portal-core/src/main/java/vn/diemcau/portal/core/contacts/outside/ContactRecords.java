package vn.diemcau.portal.core.contacts.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.contacts.outside.facts.ContactNumbers;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Texts;

/** The stored contacts; of what the caller may not read the policies show nothing. */
@ApplicationScoped
class ContactRecords {

    private static final String FROM = " from external_contact c join section s on s.id = c.section_id where ";
    private static final String STALE = """
            coalesce(c.checked_on, c.added_on) < hospital_today() - make_interval(months => %d)"""
            .formatted(ExternalContact.STALE_AFTER_MONTHS);
    /** Every word that is looked for is found, or the digits are. */
    private static final String MATCHES = """
            (c.search like all (string_to_array(?1, chr(10))) or ?2 <> '' and array_to_string(c.number_keys, ' ') like '%' || ?2 || '%')
            and (?3 = '' or c.category = ?3) and (?4 = '' or s.code = ?4) and (not ?5 or\s""" + STALE + ")";
    private static final String PLACE = "(?6 = '' or (c.name collate \"vi-x-icu\", c.id) > (?6, cast(?7 as uuid)))";

    @PersistenceContext
    private EntityManager entities;

    void add(ExternalContact contact) {
        entities.persist(contact);
    }

    void remove(ExternalContact contact) {
        entities.remove(contact);
    }

    Optional<ExternalContact> find(UUID id) {
        return entities.createQuery("select c from ExternalContact c join fetch c.section where c.id = :id", ExternalContact.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /**
     * In the order of the Vietnamese alphabet, with how many there are in all.
     *
     * @param after what {@link #next} said of the last one; anything else means the beginning
     */
    ContactPage find(ContactFilter filter, String after, int limit, List<ContactOwner> owners) {
        var found = rows(filter, place(after), limit + 1);
        var items = found.stream().limit(limit).map(ContactRecords::card).toList();
        var next = found.size() > limit ? next(items.get(items.size() - 1)) : null;
        return new ContactPage(items, found.isEmpty() ? 0 : ((Number) found.get(0)[15]).longValue(), next, owners);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(ContactFilter filter, String[] place, int limit) {
        var sql = "with c as (select c.*, s.code, s.name as section_name, s.accent" + FROM + MATCHES + ") select c.id, c.code, c.section_name,"
                + " c.accent, c.checked_on, " + STALE + ", " + StoredFacts.COLUMNS + ", (select count(*) from c) from c where " + PLACE
                + " order by c.name collate \"vi-x-icu\", c.id";
        return query(sql, filter).setParameter(6, place.length == 0 ? "" : place[0])
                .setParameter(7, place.length == 0 ? new UUID(0, 0).toString() : place[1]).setMaxResults(limit).getResultList();
    }

    /** The sections that have contacts which the caller reads, in the order of the hospital. */
    @SuppressWarnings("unchecked")
    List<ContactOwner> owners() {
        return ((List<Object[]>) entities.createNativeQuery("""
                select s.code, s.name from section s where exists (select from external_contact c where c.section_id = s.id)
                order by s.position, s.code""").getResultList()).stream()
                .map(row -> new ContactOwner((String) row[0], (String) row[1])).toList();
    }

    private Query query(String sql, ContactFilter filter) {
        var words = Arrays.stream(Texts.fold(filter.words()).split(" ")).map(ContactRecords::pattern).collect(Collectors.joining("\n"));
        return entities.createNativeQuery(sql).setParameter(1, words).setParameter(2, ContactNumbers.sought(filter.words()))
                .setParameter(3, filter.category() == null ? "" : filter.category().name()).setParameter(4, filter.section())
                .setParameter(5, filter.stale());
    }

    static String pattern(String word) {
        return '%' + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }

    private static ContactCard card(Object[] row) {
        return new ContactCard((UUID) row[0], StoredFacts.of(row, 6), (String) row[1], (String) row[2], ((Number) row[3]).intValue(),
                day(row[4]), (Boolean) row[5]);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** The place of a contact in the order, as it stands in addresses. */
    private static String next(ContactCard last) {
        return last.id() + Base64.getUrlEncoder().withoutPadding().encodeToString(last.facts().name().getBytes(StandardCharsets.UTF_8));
    }

    private static String[] place(String text) {
        if (text == null || text.length() < 38 || Ids.parse(text.substring(0, 36)).isEmpty() || !text.substring(36).matches("[A-Za-z0-9_-]+")) {
            return new String[0];
        }
        try {
            return new String[] {new String(Base64.getUrlDecoder().decode(text.substring(36)), StandardCharsets.UTF_8), text.substring(0, 36)};
        } catch (IllegalArgumentException none) {
            return new String[0];
        }
    }

    /** The codes of all sections that have contacts, and whether they share some. */
    @SuppressWarnings("unchecked")
    Map<String, Boolean> sections() {
        return ((List<Object[]>) entities.createNativeQuery("select code, shared from sections_with_contacts()").getResultList()).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Boolean) row[1]));
    }
}
