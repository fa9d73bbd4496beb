package vn.diemcau.portal.core.meetings.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.people.InvitationRule.Kept;
import vn.diemcau.portal.core.meetings.people.InvitationRule.Kind;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Ids;

/** The stored rules by which people are invited. */
@ApplicationScoped
class RuleRecords {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    List<Kept> of(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select r.id, r.part, r.kind, s.name, r.section_kind, coalesce(r.max_rank, 0), r.title
                from meeting_rule r left join section s on s.id = r.section_id where r.meeting_id = ?1 order by r.id""").setParameter(1, meeting)
                .getResultList()).stream().map(row -> new Kept((UUID) row[0], Part.valueOf((String) row[1]), Kind.valueOf((String) row[2]),
                        (String) row[3], row[4] == null ? null : SectionKind.valueOf((String) row[4]), ((Number) row[5]).intValue(),
                        (String) row[6])).toList();
    }

    /** The same rule is kept once. @param section its id, or null */
    void add(UUID meeting, InvitationRule rule, UUID section) {
        entities.createNativeQuery("""
                insert into meeting_rule (id, meeting_id, part, kind, section_id, section_kind, max_rank, title)
                values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, nullif(?7, 0), ?8) on conflict do nothing""").setParameter(1, Ids.next())
                .setParameter(2, meeting).setParameter(3, rule.part().name()).setParameter(4, rule.kind().name())
                .setParameter(5, section == null ? null : section.toString())
                .setParameter(6, rule.sectionKind() == null ? null : rule.sectionKind().name()).setParameter(7, rule.maxRank())
                .setParameter(8, rule.title()).executeUpdate();
    }

    /** @return whether there was one that the caller sees */
    boolean remove(UUID meeting, UUID rule) {
        return entities.createNativeQuery("delete from meeting_rule where meeting_id = ?1 and id = ?2").setParameter(1, meeting)
                .setParameter(2, rule).executeUpdate() > 0;
    }
}
