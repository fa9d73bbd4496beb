package vn.diemcau.portal.it.meetings.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.article.MeetingArticle;
import vn.diemcau.portal.core.meetings.article.MeetingArticles;
import vn.diemcau.portal.core.meetings.documents.DocumentDesk;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.it.meetings.AgendaFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Rows;

/** Meetings of {@code ctxh} that were held, and their articles. */
@ApplicationScoped
public class HeldFixture {

    @Inject
    private MeetingFixture meetings;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private MeetingArticles articles;

    @Inject
    private DocumentDesk documents;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private PictureFixture pictures;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    public UUID held(Kind audience, String... sections) {
        return agendas.held(meetings.called(audience, sections));
    }

    /** The article of a meeting, drafted by the editor of its section. */
    public MeetingArticle draft(UUID meeting) {
        return callers.as(MeetingFixture.PREPARER, () -> articles.draft(meeting).article());
    }

    public MeetingArticle drafted(Kind audience) {
        return draft(held(audience));
    }

    /** A picture among the papers of an item. */
    UUID picture(UUID item, String title, Access access, Set<String> sections) {
        return paper(item, title, access, sections, bytesOfPicture());
    }

    UUID paper(UUID item, String title, Access access, Set<String> sections, byte[] content) {
        return callers.as(MeetingFixture.PREPARER, () -> documents.add(item, new DocumentDraft(title, access, sections, Set.of(), Set.of()),
                enclosures.file("tep.png", content)));
    }

    private byte[] bytesOfPicture() {
        try {
            return Files.readAllBytes(pictures.upload());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** So many delegates at every point, so many at the one above all others. */
    void report(UUID meeting, int each, int atTheTop) {
        rows.change("insert into point_report (id, point_id, meeting_id, turn, source, reporter, standing)"
                + " select gen_random_uuid(), id, meeting_id, 1, 'LINK', 'Người báo', 1 from connection_point where meeting_id = ?", meeting);
        rows.change("insert into point_report_count (report_id, category_id, meeting_id, number) select r.id, t.id, r.meeting_id,"
                + " case when p.parent_id is null then ? else ? end from point_report r join connection_point p on p.id = r.point_id"
                + " join point_term t on t.meeting_id = r.meeting_id and t.kind = 'CATEGORY' and t.position = 1 where r.meeting_id = ?", atTheTop, each, meeting);
    }

    String body(UUID article) {
        return rows.texts("select body_html from article where id = ?", article).get(0);
    }

    String lead(UUID article) {
        return rows.texts("select lead from article where id = ?", article).get(0);
    }
}
