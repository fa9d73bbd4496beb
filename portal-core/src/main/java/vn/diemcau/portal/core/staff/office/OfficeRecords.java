package vn.diemcau.portal.core.staff.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.staff.Post;
import vn.diemcau.portal.core.staff.PostTerms;
import vn.diemcau.portal.core.staff.StaffMember;

/** The stored records of people and their posts, as those who keep them look for them. */
@ApplicationScoped
class OfficeRecords {

    /** A line of the list, and how many there are on all pages. */
    record Found(StaffLine line, long total) {
    }

    @PersistenceContext
    private EntityManager entities;

    Optional<StaffMember> find(UUID id) {
        return Optional.ofNullable(entities.find(StaffMember.class, id));
    }

    Optional<Post> post(UUID id) {
        return Optional.ofNullable(entities.find(Post.class, id));
    }

    void add(Object recorded) {
        entities.persist(recorded);
    }

    /** The posts of a person with their sections, the latest first. */
    List<Post> posts(UUID person) {
        return entities.createQuery("""
                select p from Post p join fetch p.section where p.holder.id = :person order by p.from desc, p.rank""", Post.class)
                .setParameter("person", person).getResultList();
    }

    /** Whether somebody else has this value in a field that is one person's only. */
    boolean isTaken(String field, String value, UUID but) {
        return entities.createQuery("select m.id from StaffMember m where m." + field + " = :value", UUID.class)
                .setParameter("value", value).getResultStream().anyMatch(id -> !id.equals(but));
    }

    /** Whether the holder has another post of the same title in the same section during that time. */
    boolean isHeld(Post post, PostTerms terms) {
        return !entities.createNativeQuery("""
                select 1 from post where staff_member_id = ?1 and section_id = ?2 and fold(title) = fold(?3) and id <> ?4
                    and daterange(from_date, to_date, '[]') && daterange(cast(?5 as date), cast(nullif(?6, '') as date), '[]')""")
                .setParameter(1, post.getHolder().getId()).setParameter(2, post.getSection().getId()).setParameter(3, terms.title())
                .setParameter(4, post.getId()).setParameter(5, terms.from().toString())
                .setParameter(6, terms.to() == null ? "" : terms.to().toString()).getResultList().isEmpty();
    }

    /**
     * People by tên, đệm, họ. Without words those whom the caller keeps, with words everybody who is called like that.
     *
     * @param everybody whether the caller keeps all
     */
    @SuppressWarnings("unchecked")
    List<Found> find(StaffFilter filter, boolean everybody, int limit) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select m.id, concat_ws(' ', nullif(m.degree, ''), m.full_name), case when m.kept then m.staff_number end, p.title,
                       p.name, case when m.kept then m.left_on end, count(*) over ()
                from (select *, concat_ws(' ', family_name, nullif(middle_name, ''), given_name) full_name,
                             ?1 or id = any (cast((select caller_keeps_staff()) as uuid[])) kept from staff_member) m
                left join lateral (
                    select o.title, s.name from post o join section s on s.id = o.section_id
                    where o.staff_member_id = m.id
                          and o.from_date <= hospital_today() and (o.to_date is null or o.to_date >= hospital_today())
                          and (?2 = '' or s.code = ?2)
                    order by s.kind in ('PARTY', 'MASS_ORGANISATION'), o.rank, o.from_date limit 1) p on true
                where (m.kept or ?3 <> '' and p.name is not null) and (?2 = '' or p.name is not null)
                    and (?3 = '' or fold(?3) <% fold(m.full_name) or initials(m.full_name) = fold(?3)
                         or m.kept and lower(m.staff_number) = lower(?3))
                    and case when ?4 then m.kept and m.left_on is not null
                             else m.left_on is null or m.left_on > hospital_today() end
                order by m.given_name collate "vi-x-icu", m.middle_name collate "vi-x-icu", m.family_name collate "vi-x-icu", m.id
                offset ?5 limit ?6""")
                .setParameter(1, everybody).setParameter(2, filter.section()).setParameter(3, filter.words())
                .setParameter(4, filter.left()).setParameter(5, (filter.page() - 1) * StaffOffice.PAGE).setParameter(6, limit)
                .getResultList()).stream().map(OfficeRecords::found).toList();
    }

    private static Found found(Object[] row) {
        return new Found(new StaffLine((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                day(row[5])), ((Number) row[6]).longValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
