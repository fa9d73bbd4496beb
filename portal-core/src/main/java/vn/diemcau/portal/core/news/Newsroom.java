package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Where editors of a section write and publish. */
@ApplicationScoped
@Transactional
public class Newsroom {

    @Inject
    private Articles articles;

    @Inject
    private Access access;

    @Inject
    private ArticleEvents events;

    /**
     * A new draft of the section.
     *
     * @throws Refused if the section is closed, or topic or audience name something that does not exist
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public Article draft(@InSection String sectionCode, ArticleText text) {
        var section = articles.section(sectionCode).orElseThrow(() -> new NotFound("section"));
        section.requireOpen();
        section.requireNews();
        var article = new Article(section, text, topic(text, null), chosen(text, Set.of()), author(), Instant.now());
        articles.add(article);
        return told(article, ArticleChanged.Kind.DRAFTED, null);
    }

    /**
     * Replaces the text of an article, published or not.
     *
     * @param version the version that the editor started from
     * @throws vn.diemcau.portal.core.shared.Outdated if somebody else has saved since; nothing is written
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public Article revise(UUID id, long version, ArticleText text) {
        var article = toChange(id);
        article.requireVersion(version);
        var before = ArticleFacts.of(article);
        article.revise(text, topic(text, article.getTopic()), chosen(text, article.getAudience().sections()), author(), Instant.now());
        return told(article, ArticleChanged.Kind.REVISED, before);
    }

    /** Hands a draft in to those who publish in its section. It can still be changed. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public Article submit(UUID id) {
        var article = toChange(id);
        if (article.isPublished() || article.isSubmitted()) {
            return article;
        }
        var before = ArticleFacts.of(article);
        article.submit(author(), Instant.now());
        return told(article, ArticleChanged.Kind.SUBMITTED, before);
    }

    /**
     * Shows the article to its audience. Publishing what is published changes nothing.
     *
     * @throws NotPermitted if others publish in its section
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public Article publish(UUID id) {
        var article = toChange(id);
        if (article.isPublished()) {
            return article;
        }
        requirePublisher(article);
        var before = ArticleFacts.of(article);
        article.publish(author(), Instant.now());
        return told(article, ArticleChanged.Kind.PUBLISHED, before);
    }

    /** Takes the article away from its audience; it becomes a draft again. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public Article unpublish(UUID id) {
        var article = toChange(id);
        if (!article.isPublished()) {
            return article;
        }
        var before = ArticleFacts.of(article);
        article.unpublish(author(), Instant.now());
        return told(article, ArticleChanged.Kind.UNPUBLISHED, before);
    }

    /**
     * An article that the caller may change: a draft, or what is published if the caller may publish in its section.
     *
     * @throws NotFound                                                   if there is none for this caller
     * @throws vn.diemcau.portal.core.organization.SectionClosed if its section is closed
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public Article toEdit(UUID id) {
        var caller = access.caller();
        var article = articles.find(id).filter(found -> found.isReadableBy(caller)).orElseThrow(() -> new NotFound("article"));
        access.require(Permission.EDIT_SECTION, article.getSection().getCode());
        article.getSection().requireOpen();
        if (article.isPublished()) {
            requirePublisher(article);
        }
        return Articles.withAudience(article);
    }

    /** Like {@link #toEdit}, and nobody else changes it until the transaction ends: of two who save at once one is second. */
    private Article toChange(UUID id) {
        articles.lock(id);
        return toEdit(id);
    }

    private void requirePublisher(Article article) {
        if (!article.getSection().isPublishedBy(access.caller())) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
    }

    /** What is retired stays with the article that has it. */
    private Topic topic(ArticleText text, Topic present) {
        if (text.topic() == null) {
            return null;
        }
        return articles.topic(text.topic()).filter(topic -> !topic.isRetired() || topic.equals(present))
                .orElseThrow(() -> new Refused("topic", "news.refused.topic"));
    }

    /** What is closed is chosen no more, and stays where it was. */
    private Set<Section> chosen(ArticleText text, Set<String> present) {
        var codes = text.audience().sections();
        var found = new HashSet<>(articles.sections(codes));
        found.removeIf(section -> section.isClosed() && !present.contains(section.getCode()));
        if (found.size() != codes.size()) {
            throw new Refused("audience", "news.refused.audience");
        }
        return found;
    }

    private Article told(Article article, ArticleChanged.Kind kind, ArticleFacts before) {
        articles.flush();
        events.tell(kind, article, before, ArticleFacts.of(article));
        return article;
    }

    private String author() {
        return access.caller().name();
    }
}
