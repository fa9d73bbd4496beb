package vn.diemcau.portal.core.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.staff.Post;
import vn.diemcau.portal.core.staff.StaffMember;
import vn.diemcau.portal.core.staff.Visibility;
import vn.diemcau.portal.core.staff.Visibility.Closeness;

/** The stored people and their posts. */
@ApplicationScoped
class People {

    private static final String WORKS_HERE = "(m.left_on is null or m.left_on > hospital_today())";
    /** What a list needs of a person, and whether the caller is a member of one of their sections. */
    private static final String CARD = """
            m.id, m.family_name, m.middle_name, m.given_name, m.degree, p.title, p.name, p.code, p.accent,
            m.extension, m.extension_visibility, m.room, m.room_visibility, m.photo, m.photo_visibility,
            exists (select from post c where c.staff_member_id = m.id
                and c.section_id = any (cast((select caller_sections('member')) as uuid[]))
                and c.from_date <= hospital_today() and (c.to_date is null or c.to_date >= hospital_today()))\s""";

    @PersistenceContext
    private EntityManager entities;

    Optional<StaffMember> find(UUID id) {
        return Optional.ofNullable(entities.find(StaffMember.class, id));
    }

    Optional<StaffMember> withUsername(String username) {
        return entities.createQuery("select m from StaffMember m where m.username = :username", StaffMember.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    /** The ids of the people with these accounts, by log-in name. */
    Map<String, UUID> withUsernames(Collection<String> usernames) {
        return usernames.isEmpty() ? Map.of() : entities.createQuery(
                "select m.username, m.id from StaffMember m where m.username in :usernames", Object[].class)
                .setParameter("usernames", usernames).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** The posts of a person with their sections, the latest first. */
    List<Post> posts(UUID person) {
        return entities.createQuery("""
                select p from Post p join fetch p.section where p.holder.id = :person order by p.from desc, p.rank""", Post.class)
                .setParameter("person", person).getResultList();
    }

    /** Who holds a post in the section today, heads first, then by tên, đệm, họ. */
    @SuppressWarnings("unchecked")
    List<PersonCard> ofSection(String sectionCode) {
        return ((List<Object[]>) entities.createNativeQuery("select " + CARD + """
                from (select o.*, s.name, s.code, s.accent from post o join section s on s.id = o.section_id) p
                join staff_member m on m.id = p.staff_member_id
                where p.code = ?1 and p.from_date <= hospital_today() and (p.to_date is null or p.to_date >= hospital_today())
                    and\s""" + WORKS_HERE + """
                order by p.rank, m.given_name collate "vi-x-icu", m.middle_name collate "vi-x-icu",
                         m.family_name collate "vi-x-icu", m.id""")
                .setParameter(1, sectionCode).getResultList()).stream().map(People::card).toList();
    }

    /**
     * People by name, initials or extension, each under their first post outside party sections. Whoever is found by
     * nothing but a number that the caller may not see is not found.
     */
    @SuppressWarnings("unchecked")
    List<PersonCard> like(String words) {
        return ((List<Object[]>) entities.createNativeQuery("select " + CARD + """
                , fold(?1) <% fold(m.full_name) or initials(m.full_name) = fold(?1)
                from (select *, concat_ws(' ', family_name, nullif(middle_name, ''), given_name) full_name from staff_member) m
                join lateral (
                    select o.title, s.name, s.code, s.accent from post o join section s on s.id = o.section_id
                    where o.staff_member_id = m.id and s.kind <> 'PARTY'
                          and o.from_date <= hospital_today() and (o.to_date is null or o.to_date >= hospital_today())
                    order by o.rank, o.from_date limit 1) p on true
                where (fold(?1) <% fold(m.full_name) or initials(m.full_name) = fold(?1) or m.extension = ?1) and\s""" + WORKS_HERE + """
                order by word_similarity(fold(?1), fold(m.full_name)) desc, m.given_name collate "vi-x-icu", m.id limit 12""")
                .setParameter(1, words).getResultList()).stream().filter(row -> (Boolean) row[16] || card(row).extension() != null)
                .map(People::card).toList();
    }

    private static PersonCard card(Object[] row) {
        var closeness = (Boolean) row[15] ? Closeness.COLLEAGUE : Closeness.STAFF;
        return new PersonCard((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5],
                (String) row[6], (String) row[7], ((Number) row[8]).intValue(), shown(row, 9, closeness),
                shown(row, 11, closeness), shown(row, 13, closeness));
    }

    /** A personal field of a row, followed there by its visibility; null if it is empty or not for the caller. */
    private static String shown(Object[] row, int field, Closeness closeness) {
        var value = (String) row[field];
        boolean said = value != null && !value.isEmpty();
        return said && Visibility.valueOf((String) row[field + 1]).shownTo(closeness) ? value : null;
    }
}
