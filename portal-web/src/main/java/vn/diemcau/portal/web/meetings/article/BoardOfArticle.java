package vn.diemcau.portal.web.meetings.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.article.ArticleBoard;
import vn.diemcau.portal.core.meetings.article.MeetingArticles;

/** The article of the meeting, on whichever of its pages. */
@Named("articleBoard")
@RequestScoped
public class BoardOfArticle {

    @Inject
    private MeetingArticles articles;

    private ArticleBoard board;

    /** Read once for a request. */
    public ArticleBoard of(MeetingView view) {
        if (board == null) {
            board = articles.of(view);
        }
        return board;
    }
}
