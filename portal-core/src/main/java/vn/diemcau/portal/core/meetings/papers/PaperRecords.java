package vn.diemcau.portal.core.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.core.papers.text.PaperType;

/** Drafts and issued papers; of what the caller may not read the policies show nothing. */
@ApplicationScoped
class PaperRecords {

    private static final String PAPER = """
            select p.id, p.meeting_id, p.type, p.named, p.summary, p.issued_on, p.issued_by, coalesce(old.named, ''), coalesce(new.named, ''),
                p.docx_sum, p.pdf_sum
            from issued_paper p left join issued_paper old on old.id = p.replaces left join issued_paper new on new.replaces = p.id where\s""";

    @PersistenceContext
    private EntityManager entities;

    List<IssuedPaper> of(UUID meeting) {
        return papers(entities.createNativeQuery(PAPER + "p.meeting_id = ?1 order by p.issued_at desc, p.id desc").setParameter(1, meeting));
    }

    Optional<IssuedPaper> find(UUID id) {
        return papers(entities.createNativeQuery(PAPER + "p.id = ?1").setParameter(1, id)).stream().findFirst();
    }

    Optional<IssuedPaper> ofPress(UUID press) {
        return papers(entities.createNativeQuery(PAPER + "p.press = ?1").setParameter(1, press)).stream().findFirst();
    }

    /** @param wished null for the next one @return 0 if the one that is wished for is taken */
    int reserve(UUID section, PaperType type, String series, Integer wished) {
        return ((Number) entities.createNativeQuery("select reserve_paper_number(?1, ?2, ?3, cast(?4 as int))").setParameter(1, section)
                .setParameter(2, type.name()).setParameter(3, series).setParameter(4, wished == null ? null : wished.toString())
                .getSingleResult()).intValue();
    }

    void add(IssuedPaper paper, UUID section, String series, int number, PaperOrder order) {
        entities.createNativeQuery("""
                insert into issued_paper (id, meeting_id, section_id, type, series, number, named, summary, issued_on, issued_by, press,
                    replaces, docx_sum, pdf_sum)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, cast(?12 as uuid), ?13, ?14)""")
                .setParameter(1, paper.id()).setParameter(2, paper.meeting()).setParameter(3, section).setParameter(4, paper.type().name())
                .setParameter(5, series).setParameter(6, number).setParameter(7, paper.named()).setParameter(8, paper.summary())
                .setParameter(9, Date.valueOf(paper.day())).setParameter(10, paper.by()).setParameter(11, order.press())
                .setParameter(12, order.replaces() == null ? null : order.replaces().toString()).setParameter(13, paper.docxSum())
                .setParameter(14, paper.pdfSum()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<IssuedPaper> papers(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new IssuedPaper((UUID) row[0], (UUID) row[1],
                PaperType.valueOf((String) row[2]), (String) row[3], (String) row[4], ((Date) row[5]).toLocalDate(), (String) row[6],
                (String) row[7], (String) row[8], (String) row[9], (String) row[10])).toList();
    }

    @SuppressWarnings("unchecked")
    Optional<InvitationDraft> invitation(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select invitees, chair, notes, recipients, authority, whom, post, title, signer, version
                from invitation_draft where meeting_id = ?1""").setParameter(1, meeting).getResultList()).stream().findFirst()
                .map(row -> new InvitationDraft((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                        ((String) row[4]).isEmpty() ? null : Authority.valueOf((String) row[4]), (String) row[5], (String) row[6],
                        (String) row[7], (String) row[8], ((Number) row[9]).longValue()));
    }

    /** @return false if the version is not the one that is stored */
    boolean store(UUID meeting, InvitationDraft draft) {
        var query = entities.createNativeQuery(draft.version() == 0 ? """
                insert into invitation_draft (meeting_id, invitees, chair, notes, recipients, authority, whom, post, title, signer)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict (meeting_id) do nothing""" : """
                update invitation_draft set invitees = ?2, chair = ?3, notes = ?4, recipients = ?5, authority = ?6, whom = ?7, post = ?8,
                    title = ?9, signer = ?10, version = version + 1 where meeting_id = ?1 and version = ?11""")
                .setParameter(1, meeting).setParameter(2, draft.invitees()).setParameter(3, draft.chair()).setParameter(4, draft.notes())
                .setParameter(5, draft.recipients()).setParameter(6, draft.authority() == null ? "" : draft.authority().name())
                .setParameter(7, draft.whom()).setParameter(8, draft.post()).setParameter(9, draft.title()).setParameter(10, draft.signer());
        if (draft.version() > 0) {
            query.setParameter(11, draft.version());
        }
        return query.executeUpdate() == 1;
    }

    /** Names with posts of those who are at the meeting as this, in their order, but for those who are there by a post in the party. @param parts such as {@code CHAIR} */
    String people(UUID meeting, String separator, List<String> parts) {
        return (String) entities.createNativeQuery("""
                select coalesce(string_agg(concat_ws(', ', p.name, nullif(p.post, '')), ?2 order by p.position, p.id), '')
                from meeting_participant p where p.meeting_id = ?1 and p.part = any (string_to_array(?3, ' ')) and p.party_section is null""")
                .setParameter(1, meeting).setParameter(2, separator).setParameter(3, String.join(" ", parts)).getSingleResult();
    }
}
