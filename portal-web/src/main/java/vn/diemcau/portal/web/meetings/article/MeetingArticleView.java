package vn.diemcau.portal.web.meetings.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.article.DraftedArticle;
import vn.diemcau.portal.core.meetings.article.MeetingArticle;
import vn.diemcau.portal.core.meetings.article.MeetingArticles;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The article of a meeting: one press drafts it and opens the editor, the next one opens what is there. */
@Named("meetingArticle")
@RequestScoped
public class MeetingArticleView extends FormPage {

    @Inject
    private MeetingArticles articles;

    @Inject
    private MeetingAccess meetings;

    private MeetingView view;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> switch (sent("do")) {
            case "draft" -> opened(articles.draft(id()));
            case "figures" -> editor(articles.takeFigures(id()));
            default -> throw new Refused("do", "portal.refused.form");
        });
    }

    private static String opened(DraftedArticle drafted) {
        if (drafted.article().published()) {
            return "/news/" + drafted.article().slug();
        }
        return editor(drafted.article()) + (drafted.left() > 0 ? "?left=" + drafted.left() : "");
    }

    private static String editor(MeetingArticle article) {
        return "/news/" + article.id() + "/edit";
    }

    @Override
    public void load() {
        view = meetings.readable(id());
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    public MeetingView getView() {
        return view;
    }
}
