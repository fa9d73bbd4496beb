package vn.diemcau.portal.core.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sections of the hospital. */
@ApplicationScoped
class Sections {

    private static final String CARD = """
            select new vn.diemcau.portal.core.organization.SectionCard(s.id, s.code, s.name, s.shortName, s.kind,
                s.accent, s.place, s.phone, s.closedOn) from Section s\s""";

    @PersistenceContext
    private EntityManager entities;

    List<SectionCard> cards() {
        return entities.createQuery(CARD + "order by s.position, s.code", SectionCard.class).getResultList();
    }

    List<SectionCard> cards(Collection<String> codes) {
        return codes.isEmpty() ? List.of()
                : entities.createQuery(CARD + "where s.code in :codes order by s.position, s.code", SectionCard.class)
                        .setParameter("codes", codes).getResultList();
    }

    Optional<Section> withCode(String code) {
        return entities.createQuery("select s from Section s left join fetch s.mergedInto where s.code = :code", Section.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /** The codes of these sections and of all below them in the tree. */
    @SuppressWarnings("unchecked")
    List<String> below(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : entities.createNativeQuery("""
                with recursive tree as (
                    select id, code from section where code = any (string_to_array(?1, ','))
                    union select s.id, s.code from section s join tree t on s.parent_id = t.id)
                select code from tree""").setParameter(1, String.join(",", codes)).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<SectionCard> like(String words) {
        var codes = (List<String>) entities.createNativeQuery("""
                select code from section
                where fold(?1) <% fold(name) or strpos(initials(name), nullif(fold(?1), '')) > 0 or code = fold(?1)
                order by word_similarity(fold(?1), fold(name)) desc, position limit 6""")
                .setParameter(1, words).getResultList();
        var cards = cards(codes);
        return codes.stream().flatMap(code -> cards.stream().filter(card -> card.code().equals(code))).toList();
    }

    @SuppressWarnings("unchecked")
    List<PersonCard> peopleLike(String words) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select m.id, m.family_name, m.middle_name, m.given_name, m.degree, p.title, p.name, p.code, p.accent,
                       m.extension, m.room
                from (select *, concat_ws(' ', family_name, nullif(middle_name, ''), given_name) full_name from staff_member) m
                join lateral (
                    select o.title, s.name, s.code, s.accent from post o join section s on s.id = o.section_id
                    where o.staff_member_id = m.id and s.kind <> 'PARTY'
                          and o.from_date <= current_date and (o.to_date is null or o.to_date >= current_date)
                    order by o.rank, o.from_date limit 1) p on true
                where fold(?1) <% fold(m.full_name) or initials(m.full_name) = fold(?1) or m.extension = ?1
                order by word_similarity(fold(?1), fold(m.full_name)) desc, m.given_name collate "vi-x-icu", m.id limit 12""")
                .setParameter(1, words).getResultList()).stream().map(Sections::person).toList();
    }

    @SuppressWarnings("unchecked")
    List<PersonCard> people(String sectionCode) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select m.id, m.family_name, m.middle_name, m.given_name, m.degree, p.title, s.name,
                       s.code, s.accent, m.extension, m.room
                from post p join staff_member m on m.id = p.staff_member_id join section s on s.id = p.section_id
                where s.code = ?1 and p.from_date <= current_date and (p.to_date is null or p.to_date >= current_date)
                order by p.rank, m.given_name collate "vi-x-icu", m.middle_name collate "vi-x-icu",
                         m.family_name collate "vi-x-icu", m.id""")
                .setParameter(1, sectionCode).getResultList()).stream().map(Sections::person).toList();
    }

    static PersonCard person(Object[] row) {
        return new PersonCard((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                (String) row[4], (String) row[5], (String) row[6], (String) row[7], ((Number) row[8]).intValue(),
                (String) row[9], (String) row[10]);
    }
}
