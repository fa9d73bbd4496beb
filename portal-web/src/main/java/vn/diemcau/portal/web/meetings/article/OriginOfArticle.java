package vn.diemcau.portal.web.meetings.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.article.ArticleOrigin;
import vn.diemcau.portal.core.meetings.article.MeetingArticles;
import vn.diemcau.portal.core.meetings.article.ReportedFigures;
import vn.diemcau.portal.core.meetings.points.reports.ReportSentence;
import vn.diemcau.portal.web.frame.Frame;

/** Where an article comes from, for its editors. */
@Named("articleOrigin")
@RequestScoped
public class OriginOfArticle {

    @Inject
    private MeetingArticles articles;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private boolean asked;
    private ArticleOrigin origin;

    /** Read once for a request; null if it comes from no meeting. @param article null for a new one */
    public ArticleOrigin of(UUID article) {
        if (!asked) {
            asked = true;
            origin = article == null ? null : articles.originOf(article).orElse(null);
        }
        return origin;
    }

    /** The figures as the report says them, with their categories if there are several. */
    public String worded(ReportedFigures figures) {
        if (!figures.known()) {
            return frame.text("mnews.figures.none");
        }
        if (figures.points() == 0) {
            return frame.text("mnews.figures.present", number(figures.present()));
        }
        var sentence = ReportSentence.of(frame.getLanguage(), figures.levels());
        return figures.categories().size() < 2 ? sentence : sentence + figures.categories().entrySet().stream()
                .map(category -> category.getKey() + ' ' + number(category.getValue())).collect(Collectors.joining("; ", " (", ")"));
    }

    private String number(long value) {
        return ReportSentence.number(frame.getLanguage(), value);
    }

    /** How many pictures could not be taken over when the draft was made just now; 0 otherwise. */
    public int getLeft() {
        var left = request.getParameter("left");
        return left != null && left.matches("[1-9][0-9]?") ? Integer.parseInt(left) : 0;
    }
}
