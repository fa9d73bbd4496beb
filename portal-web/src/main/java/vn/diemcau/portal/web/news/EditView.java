package vn.diemcau.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** The editor of an article, new or at hand. The page saves through the REST interface; this fills it at first. */
@Named("edit")
@RequestScoped
public class EditView implements PageView {

    @Inject
    private Newsroom newsroom;

    @Inject
    private NewsStand news;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private Article article;
    private List<SectionCard> sections;
    private List<SectionCard> ownSections;
    private List<Topic> topics;
    private Audience audience;
    private boolean publisher;
    private String section;
    private String body = "";

    @Override
    public void load() {
        access.require(Permission.EDIT_SECTION);
        sections = hospital.sectionsOfAllTimes();
        topics = news.topics();
        var own = access.caller().sectionsWith(SectionRole.EDITOR);
        ownSections = sections.stream().filter(card -> own.contains(card.code()) && !card.closed()).toList();
        if (frame.getKey() == null) {
            section = asked();
            access.require(Permission.EDIT_SECTION, section);
            var whole = hospital.section(section);
            whole.requireOpen();
            whole.requireNews();
            audience = whole.getRules().hospital() ? Audience.hospital() : Audience.section();
            publisher = whole.isPublishedBy(access.caller());
        } else {
            article = newsroom.toEdit(Ids.parse(frame.getKey()).orElseThrow(() -> new NotFound("article")));
            section = article.getSection().getCode();
            body = article.getBodyHtml();
            audience = article.getAudience();
            publisher = article.getSection().isPublishedBy(access.caller());
        }
    }

    private String asked() {
        var wanted = request.getParameter("section");
        if (wanted != null) {
            return wanted;
        }
        return ownSections.isEmpty() ? access.caller().sectionsWith(SectionRole.EDITOR).iterator().next() : ownSections.get(0).code();
    }

    /** The article at hand, or null for a new one. */
    public Article getArticle() {
        return article;
    }

    public String getSection() {
        return section;
    }

    public SectionCard getSectionCard() {
        return sections.stream().filter(card -> card.code().equals(section)).findFirst()
                .orElseThrow(() -> new NotFound("section"));
    }

    public List<SectionCard> getOwnSections() {
        return ownSections;
    }

    /** The sections that may be chosen as further audience; a closed one only where it is chosen already. */
    public List<SectionCard> getOthers() {
        return sections.stream().filter(card -> !card.code().equals(section) && (!card.closed() || isChosen(card.code()))).toList();
    }

    /** The topics that are offered, and the one that the article has. */
    public List<Topic> getTopics() {
        if (article == null || article.getTopic() == null || !article.getTopic().isRetired()) {
            return topics;
        }
        return Stream.concat(topics.stream(), Stream.of(article.getTopic())).toList();
    }

    public Audience getAudience() {
        return audience;
    }

    /** Whether the person publishes in the section; others hand their drafts in. */
    public boolean isPublisher() {
        return publisher;
    }

    public boolean isChosen(String code) {
        return audience.sections().contains(code);
    }

    public String getBody() {
        return body;
    }

    /** The text component writes here; what counts is what the page sends through the REST interface. */
    public void setBody(String body) {
        this.body = body;
    }
}
