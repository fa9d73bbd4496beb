package vn.diemcau.portal.core.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import vn.diemcau.portal.core.organization.Section;

/** The stored tree. */
@ApplicationScoped
class StructureRecords {

    private static final String NODES = """
            select new vn.diemcau.portal.core.structure.SectionNode(s.id, s.code, s.name, s.shortName, s.kind, s.accent, p.code,
                s.position, s.closedOn, m.code, s.version)
            from Section s left join s.parent p left join s.mergedInto m""";

    @PersistenceContext
    private EntityManager entities;

    SectionTree tree() {
        entities.flush();
        return new SectionTree(entities.createQuery(NODES, SectionNode.class).getResultList());
    }

    /** The tree, which nobody else changes until the transaction ends. */
    SectionTree lockedTree() {
        entities.createNativeQuery("select 1 from lock_tree_of_sections()").getResultList();
        return tree();
    }

    Optional<Section> find(String code) {
        return entities.createQuery("select s from Section s where s.code = :code", Section.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    void add(Section section) {
        entities.persist(section);
    }

    /** Lets each section stand where the tree has it. The order is no part of a section's version. */
    void order(SectionTree tree) {
        tree.newPositions().forEach((id, position) -> entities.createNativeQuery("update section set position = ?2 where id = ?1")
                .setParameter(1, id).setParameter(2, position).executeUpdate());
    }

    /** Drafts, published articles and lasting posts of a section, counted without reading any. */
    long[] holdings(String code) {
        var row = (Object[]) entities.createNativeQuery("select drafts, published, posts from section_holds(?1)")
                .setParameter(1, code).getSingleResult();
        return new long[] {number(row[0]), number(row[1]), number(row[2])};
    }

    /** Lets the lasting posts of a section go on in another one. @return how many */
    int movePosts(Section from, Section into, LocalDate day) {
        entities.flush();
        return ((Number) entities.createNativeQuery("select move_posts(?1, ?2, ?3)").setParameter(1, from.getId())
                .setParameter(2, into.getId()).setParameter(3, day).getSingleResult()).intValue();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
