package vn.diemcau.portal.core.meetings.papers.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.core.papers.text.PaperType;

/** Drafts of papers after meetings; for those who prepare a meeting. */
@ApplicationScoped
class ResultRecords {

    /**
     * How much there is to make papers of.
     *
     * @param approved    whether there are approved minutes
     * @param submittedBy who has laid the minutes before the chair; empty if nobody did
     * @param issued      how many conclusions were issued
     */
    record Ground(boolean approved, String submittedBy, int issued) {
    }

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<ResultDraft> find(UUID meeting, PaperType type) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select subject, chair, secretary, recipients, authority, whom, post, title, signer, secretary_title, secretary_signer, version
                from result_draft where meeting_id = ?1 and type = ?2""").setParameter(1, meeting).setParameter(2, type.name()).getResultList())
                .stream().findFirst().map(row -> new ResultDraft((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                        ((String) row[4]).isEmpty() ? null : Authority.valueOf((String) row[4]), (String) row[5], (String) row[6],
                        (String) row[7], (String) row[8], (String) row[9], (String) row[10], ((Number) row[11]).longValue()));
    }

    /** @return false if the version is not the one that is stored */
    boolean store(UUID meeting, PaperType type, ResultDraft draft) {
        var query = entities.createNativeQuery(draft.version() == 0 ? """
                insert into result_draft (meeting_id, type, subject, chair, secretary, recipients, authority, whom, post, title, signer,
                    secretary_title, secretary_signer)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) on conflict do nothing""" : """
                update result_draft set subject = ?3, chair = ?4, secretary = ?5, recipients = ?6, authority = ?7, whom = ?8, post = ?9,
                    title = ?10, signer = ?11, secretary_title = ?12, secretary_signer = ?13, version = version + 1
                where meeting_id = ?1 and type = ?2 and version = ?14""")
                .setParameter(1, meeting).setParameter(2, type.name()).setParameter(3, draft.subject()).setParameter(4, draft.chair())
                .setParameter(5, draft.secretary()).setParameter(6, draft.recipients())
                .setParameter(7, draft.authority() == null ? "" : draft.authority().name()).setParameter(8, draft.whom())
                .setParameter(9, draft.post()).setParameter(10, draft.title()).setParameter(11, draft.signer())
                .setParameter(12, draft.secretaryTitle()).setParameter(13, draft.secretarySigner());
        if (draft.version() > 0) {
            query.setParameter(14, draft.version());
        }
        return query.executeUpdate() == 1;
    }

    /** Chairs and secretaries in their order, but for those who are there by a post in the party. */
    @SuppressWarnings("unchecked")
    List<Leader> leaders(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select p.part, p.name, p.post, case when s.id is null then p.name
                    else concat_ws(' ', s.family_name, nullif(s.middle_name, ''), s.given_name) end, coalesce(s.degree, '')
                from meeting_participant p left join staff_member s on s.id = p.staff_member_id
                where p.meeting_id = ?1 and p.part in ('CHAIR', 'SECRETARY') and p.party_section is null order by p.position, p.id""")
                .setParameter(1, meeting).getResultList()).stream().map(row -> new Leader(Part.valueOf((String) row[0]), (String) row[1],
                        (String) row[2], (String) row[3], (String) row[4])).toList();
    }

    Ground ground(UUID meeting) {
        var row = (Object[]) entities.createNativeQuery("""
                select coalesce(max(n.state) = 'APPROVED', false), coalesce(max(n.submitted_by), ''),
                    (select count(*) from conclusion c where c.meeting_id = ?1 and c.issued)
                from meeting_minutes n where n.meeting_id = ?1""").setParameter(1, meeting).getSingleResult();
        return new Ground((Boolean) row[0], (String) row[1], ((Number) row[2]).intValue());
    }
}
