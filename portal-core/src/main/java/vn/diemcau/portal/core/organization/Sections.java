package vn.diemcau.portal.core.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
}
