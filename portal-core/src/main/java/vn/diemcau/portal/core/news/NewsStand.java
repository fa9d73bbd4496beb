package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.StoredFile;
import vn.diemcau.portal.core.settings.Feature;
import vn.diemcau.portal.core.settings.Settings;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.NotFound;

/** Where staff read. Every operation shows the caller what the caller may read, as if nothing else existed. */
@ApplicationScoped
@Transactional
public class NewsStand {

    /** Articles on one page of a list at most. */
    public static final int PAGE_LIMIT = 50;

    private static final int FRONT_PAGE_STORIES = 10;
    private static final int MOST_READ = 5;
    private static final int MOST_READ_DAYS = 30;
    private static final int RELATED = 3;
    private static final int FOUND = 30;
    private static final int DRAFTS = 50;

    @Inject
    private Articles articles;

    @Inject
    private ArticleLists lists;

    @Inject
    private FileStore files;

    @Inject
    private Settings settings;

    @Inject
    private Access access;

    /** The newest stories, the first of them as lead, and what was read most of late unless that is switched off. */
    @RequiresPermission(Permission.STAFF)
    public FrontPage frontPage() {
        var own = access.caller().sections();
        var newest = lists.page(own, ArticleFilter.ALL, null, FRONT_PAGE_STORIES).items();
        boolean counted = settings.isOn(Feature.VIEW_COUNTS);
        return new FrontPage(newest, counted ? lists.mostRead(own, MOST_READ_DAYS, MOST_READ) : List.of());
    }

    /**
     * One page of a list, newest first.
     *
     * @param cursor where the page before ended, or null for the first; a damaged cursor means the first
     * @param limit  how many at most; held within 1 and {@link #PAGE_LIMIT}
     */
    @RequiresPermission(Permission.STAFF)
    public ArticlePage page(ArticleFilter filter, String cursor, int limit) {
        return lists.page(access.caller().sections(), filter, Cursor.parse(cursor).orElse(null),
                Math.max(1, Math.min(limit, PAGE_LIMIT)));
    }

    /** Articles that fit the words, best first; with or without accents and with small typing errors. */
    @RequiresPermission(Permission.STAFF)
    public List<ArticleSummary> search(String query) {
        return query == null || query.isBlank() ? List.of() : lists.search(access.caller().sections(), query.strip(), FOUND);
    }

    /** Drafts in the sections in which the caller is an editor. */
    @RequiresPermission(Permission.STAFF)
    public List<ArticleSummary> drafts() {
        return lists.drafts(access.caller().sectionsWith(SectionRole.EDITOR), DRAFTS);
    }

    /** @throws NotFound if there is no such article for this caller */
    @RequiresPermission(Permission.STAFF)
    public Article article(String idOrSlug) {
        return Articles.withAudience(readable(idOrSlug));
    }

    private Article readable(String idOrSlug) {
        return articles.find(idOrSlug).filter(found -> found.isReadableBy(access.caller()))
                .orElseThrow(() -> new NotFound("article"));
    }

    /** Which of these articles the caller may read. */
    @RequiresPermission(Permission.STAFF)
    public Set<UUID> readableAmong(Collection<UUID> ids) {
        var caller = access.caller();
        return ids.isEmpty() ? Set.of() : lists.readable(caller.sections(), caller.sectionsWith(SectionRole.EDITOR), ids);
    }

    /** An article with all that its page shows besides. @throws NotFound if the caller may not read it */
    @RequiresPermission(Permission.STAFF)
    public ArticleView view(Article article) {
        if (!article.isReadableBy(access.caller())) {
            throw new NotFound("article");
        }
        return new ArticleView(article, articles.pictures(article.getId()),
                lists.related(access.caller().sections(), article, RELATED));
    }

    /** The topics that are offered, in the hospital's order. */
    @RequiresPermission(Permission.STAFF)
    public List<Topic> topics() {
        return articles.topics().stream().filter(topic -> !topic.isRetired()).toList();
    }

    /** A picture, for those who may read its article. @throws NotFound if there is none for this caller */
    @RequiresPermission(Permission.STAFF)
    public ArticlePicture picture(UUID id) {
        var picture = articles.picture(id).orElseThrow(() -> new NotFound("picture"));
        articles.find(picture.getArticleId()).filter(found -> found.isReadableBy(access.caller()))
                .orElseThrow(() -> new NotFound("picture"));
        return picture;
    }

    /** The file of a picture in one of its widths. @throws NotFound if there is none for this caller */
    @RequiresPermission(Permission.STAFF)
    public StoredFile file(UUID pictureId, int width) {
        return files.open(picture(pictureId).fileKey(width)).orElseThrow(() -> new NotFound("picture file"));
    }
}
