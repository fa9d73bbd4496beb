package vn.diemcau.portal.core.meetings.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingAudience;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Person;
import vn.diemcau.portal.core.shared.StoredTimes;

/** Which article was drafted from which meeting. The policies show it to whoever reads both. */
@ApplicationScoped
class ArticleRows {

    @PersistenceContext
    private EntityManager entities;

    /** Until the transaction ends nobody else has an article of this meeting drafted; whoever has waited finds it. */
    void lock(UUID meeting) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('meeting article'), hashtext(?1))").setParameter(1, meeting.toString())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    Optional<MeetingArticle> of(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select a.id, a.title, a.slug, a.state, a.submitted_at is not null, a.updated_at, a.published_at
                from meeting_article x join article a on a.id = x.article_id where x.meeting_id = ?1""").setParameter(1, meeting).getResultList())
                .stream().findFirst().map(row -> new MeetingArticle((UUID) row[0], (String) row[1], (String) row[2], row[3].equals("PUBLISHED"),
                        (Boolean) row[4], StoredTimes.instant(row[5]), StoredTimes.instant(row[6])));
    }

    /** The meeting of an article, its figures then, and whether more people may read the article than the meeting. */
    @SuppressWarnings("unchecked")
    Optional<Object[]> origin(UUID article) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select m.id, m.title, m.audience, x.figures, case m.audience when 'HOSPITAL' then false when 'INVITED' then true
                    when 'SECTION' then a.audience <> 'SECTION'
                    else a.audience = 'HOSPITAL' or a.audience = 'SECTIONS' and not a.chosen_sections <@ m.chosen_sections end
                from meeting_article x join meeting m on m.id = x.meeting_id join article a on a.id = x.article_id
                where x.article_id = ?1""").setParameter(1, article).getResultList()).stream().findFirst();
    }

    static MeetingAudience.Kind audience(Object stored) {
        return MeetingAudience.Kind.valueOf((String) stored);
    }

    /** Those who lead it, but for whoever does so by a post in the party: of these its own members alone know. */
    @SuppressWarnings("unchecked")
    List<Person> chairs(UUID meeting) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select p.name, p.post from meeting_participant p join meeting m on m.id = p.meeting_id
                where p.meeting_id = ?1 and p.part = 'CHAIR' and (p.party_section is null or p.party_section = m.section_id)
                order by p.position, p.name collate "vi-x-icu", p.id""").setParameter(1, meeting).getResultList()).stream()
                .map(row -> new Person((String) row[0], (String) row[1])).toList();
    }

    void add(UUID meeting, UUID article, ReportedFigures figures) {
        entities.createNativeQuery("insert into meeting_article (meeting_id, article_id, figures) values (?1, ?2, ?3)")
                .setParameter(1, meeting).setParameter(2, article).setParameter(3, figures.stored()).executeUpdate();
    }

    void keep(UUID meeting, ReportedFigures figures) {
        entities.createNativeQuery("update meeting_article set figures = ?2 where meeting_id = ?1")
                .setParameter(1, meeting).setParameter(2, figures.stored()).executeUpdate();
    }
}
