package vn.diemcau.portal.core.meetings.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.organization.rules.SectionModule;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * The article of a meeting: drafted once from what is known of it, then written, reviewed and published as all news. Its text is
 * never rewritten from here; when reports change afterwards, its editors are told.
 */
@ApplicationScoped
@Transactional
public class MeetingArticles {

    @Inject
    private ArticleDrafting drafting;

    @Inject
    private PicturesOfMeeting pictures;

    @Inject
    private FactFinder finder;

    @Inject
    private ArticleRows rows;

    @Inject
    private Access access;

    /** The article of a meeting that the caller reads, and whether the caller can have one drafted. */
    @RequiresPermission(Permission.STAFF)
    public ArticleBoard of(MeetingView view) {
        var section = view.meeting().getSection();
        var article = rows.of(view.meeting().getId()).orElse(null);
        var writer = access.caller().has(SectionRole.EDITOR, section.getCode()) && !section.isClosed()
                && section.getRules().modules().contains(SectionModule.NEWS);
        var state = view.meeting().getState();
        return new ArticleBoard(view, article, writer, writer && article == null && (state == MeetingState.ENDED || state == MeetingState.CLOSED));
    }

    /**
     * Drafts the article of a meeting that is over, for the section that held it. Asked again, also at the same moment, it is the
     * same article; another one only after that was removed.
     *
     * @throws NotFound                                          if there is no such meeting for the caller
     * @throws vn.diemcau.portal.auth.NotPermitted               if the caller does not write for the section that holds it
     * @throws vn.diemcau.portal.core.organization.SectionClosed if that section is closed
     * @throws vn.diemcau.portal.core.shared.Refused             if it is not over, was cancelled, or the section writes no news
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public DraftedArticle draft(UUID meeting) {
        var begun = drafting.draft(meeting);
        return new DraftedArticle(begun.article(), begun.fresh(), pictures.bring(begun.article().id(), begun.pictures()));
    }

    /** The meeting that an article was drafted from; nothing if there is none, or the caller may not read one of the two. */
    @RequiresPermission(Permission.STAFF)
    public Optional<ArticleOrigin> originOf(UUID article) {
        return rows.origin(article).map(row -> new ArticleOrigin((UUID) row[0], (String) row[1], ArticleRows.audience(row[2]), (Boolean) row[4],
                ReportedFigures.read((String) row[3]), finder.figures((UUID) row[0])));
    }

    /** Somebody has put the figures of this moment into the text: the article is compared with these from now on. Fails as {@link #draft} does. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public MeetingArticle takeFigures(UUID meeting) {
        var article = drafting.article(meeting);
        var origin = originOf(article.id()).orElseThrow(() -> new NotFound("article"));
        if (origin.changed()) {
            drafting.takeFigures(meeting, origin.then(), origin.now());
        }
        return article;
    }
}
