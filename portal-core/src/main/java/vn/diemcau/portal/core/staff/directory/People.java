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
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter;
import vn.diemcau.portal.core.staff.directory.finding.PeopleKey;
import vn.diemcau.portal.core.staff.directory.finding.PeopleQuery;

/** The stored people and their posts. */
@ApplicationScoped
class People {

    private static final String WORKS_HERE = "(m.left_on is null or m.left_on > hospital_today())";
    /** What a list needs of a person, and whether the caller is a member of one of their sections. */
    private static final String CARD = """
            m.id, m.family_name, m.middle_name, m.given_name, m.degree, p.title, p.name, p.code, p.accent,
            m.extension, m.extension_visibility, m.room, m.room_visibility, m.photo, m.photo_visibility,
            m.mobile, m.mobile_visibility, m.email, m.email_visibility,
            exists (select from post c where c.staff_member_id = m.id
                and c.section_id = any (cast((select caller_sections('member')) as uuid[]))
                and c.from_date <= hospital_today() and (c.to_date is null or c.to_date >= hospital_today()))\s""";

    /** A person's post of today, the highest, outside party sections. */
    private static final String FIRST_POST = """
            select o.title, s.name, s.code, s.accent from post o join section s on s.id = o.section_id
            where o.staff_member_id = m.id and s.kind <> 'PARTY'
                  and o.from_date <= hospital_today() and (o.to_date is null or o.to_date >= hospital_today())
            order by o.rank, o.from_date, o.id limit 1""";

    /** Where in a row it stands whether the caller is a colleague, and in a page what follows the card. */
    private static final int CLOSE = 19;
    private static final int PLACE = 20;
    private static final int TOTAL = 21;

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

    /** A page of those who fit the filter. @param after where it begins, as {@link PeoplePage#next()} says; null for the first */
    @SuppressWarnings("unchecked")
    PeoplePage page(PeopleFilter filter, String after, int size) {
        var asked = new PeopleQuery(filter, PeopleKey.parse(after, filter.order()), size + 1, CARD, WORKS_HERE);
        var query = entities.createNativeQuery(asked.sql());
        for (int i = 0; i < asked.parameters().size(); i++) {
            query.setParameter(i + 1, asked.parameters().get(i));
        }
        var rows = (List<Object[]>) query.getResultList();
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var next = rows.size() > size ? PeopleKey.encoded(List.of(((String) shown.get(size - 1)[PLACE]).split("\n", -1))) : null;
        return new PeoplePage(shown.stream().map(People::card).toList(), next, rows.isEmpty() ? 0 : ((Number) rows.get(0)[TOTAL]).longValue());
    }

    /** These people as far as they work here, each under a post of today outside party sections, by tên, đệm, họ. */
    List<PersonCard> cards(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : cards("m.id = any (cast(string_to_array(?1, ',') as uuid[]))",
                String.join(",", ids.stream().map(UUID::toString).toList()));
    }

    /** The people whom the caller has chosen to have at hand; the policy shows nobody else's. */
    List<PersonCard> favourites() {
        return cards("m.id in (select staff_member_id from favourite_person) and ?1 = ''", "");
    }

    @SuppressWarnings("unchecked")
    private List<PersonCard> cards(String who, String parameter) {
        return ((List<Object[]>) entities.createNativeQuery("select " + CARD + " from staff_member m join lateral (" + FIRST_POST
                + ") p on true where " + who + " and " + WORKS_HERE + """
                 order by m.given_name collate "vi-x-icu", m.middle_name collate "vi-x-icu", m.family_name collate "vi-x-icu", m.id""")
                .setParameter(1, parameter).getResultList()).stream().map(People::card).toList();
    }

    /** What stands beside a profile. */
    PersonBeside beside(UUID person) {
        var row = (Object[]) entities.createNativeQuery("select " + CARD
                + ", exists (select from favourite_person f where f.staff_member_id = cast(?1 as uuid))"
                + ", exists (select from post o join section s on s.id = o.section_id where o.staff_member_id = cast(?1 as uuid)"
                + " and s.kind <> 'PARTY' and o.from_date <= hospital_today() and (o.to_date is null or o.to_date >= hospital_today()))"
                + " from (values (1)) one (n)"
                + " left join deputy d on d.staff_member_id = cast(?1 as uuid) left join (staff_member m join lateral (" + FIRST_POST
                + ") p on true) on m.id = d.deputy_id and " + WORKS_HERE).setParameter(1, person).getSingleResult();
        return new PersonBeside((Boolean) row[PLACE], row[0] == null ? null : card(row), (Boolean) row[TOTAL]);
    }

    private static PersonCard card(Object[] row) {
        var closeness = (Boolean) row[CLOSE] ? Closeness.COLLEAGUE : Closeness.STAFF;
        return new PersonCard((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5],
                (String) row[6], (String) row[7], ((Number) row[8]).intValue(), shown(row, 9, closeness),
                shown(row, 11, closeness), shown(row, 13, closeness), shown(row, 15, closeness), shown(row, 17, closeness));
    }

    /** A personal field of a row, followed there by its visibility; null if it is empty or not for the caller. */
    private static String shown(Object[] row, int field, Closeness closeness) {
        var value = (String) row[field];
        boolean said = value != null && !value.isEmpty();
        return said && Visibility.valueOf((String) row[field + 1]).shownTo(closeness) ? value : null;
    }
}
