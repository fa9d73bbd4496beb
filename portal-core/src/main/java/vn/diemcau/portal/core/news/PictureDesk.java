package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.PictureWorkshop;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Where editors give an article its pictures. The first one becomes the cover until another is chosen. */
@ApplicationScoped
@Transactional
public class PictureDesk {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Articles articles;

    @Inject
    private PictureRecords records;

    @Inject
    private PictureWorkshop workshop;

    @Inject
    private Access access;

    @Inject
    private Event<ArticleChanged> changes;

    /** The pictures of an article in their order. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public List<ArticlePicture> pictures(UUID articleId) {
        newsroom.toEdit(articleId);
        return articles.pictures(articleId);
    }

    /**
     * Takes a picture in at the end. The work on the picture is done outside a transaction, so that many uploads at once
     * do not keep database connections waiting.
     *
     * @param upload a file with whatever a browser sent; it is checked by its content
     * @throws vn.diemcau.portal.core.documents.PictureRefused if it is no picture that can be taken
     * @throws Refused if the article has as many pictures as it may have, or a text is too long
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ArticlePicture add(UUID articleId, Path upload, String caption, String alt) {
        var article = newsroom.toEdit(articleId);
        records.refuseOneMoreThan(article.getPictureCount());
        var picture = records.add(articleId, workshop.prepare(upload), caption, alt);
        tell(articleId, article.getSection().getCode(), ArticleChanged.Kind.PICTURE_ADDED);
        return picture;
    }

    /** Changes the words of a picture. @throws Refused if they are too long */
    @RequiresPermission(Permission.EDIT_SECTION)
    public ArticlePicture describe(UUID pictureId, String caption, String alt) {
        var picture = toEdit(pictureId);
        picture.describe(caption, alt);
        return picture;
    }

    /** Moves a picture towards the beginning (negative) or the end, by so many places. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void move(UUID pictureId, int places) {
        records.move(toEdit(pictureId), places);
    }

    /** Puts a picture at the head of its article. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void useAsCover(UUID pictureId) {
        articles.useCover(toEdit(pictureId).getArticleId(), pictureId);
    }

    /** Takes a picture and its files away. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void remove(UUID pictureId) {
        toEdit(pictureId);
        records.remove(pictureId);
    }

    private ArticlePicture toEdit(UUID pictureId) {
        var picture = articles.picture(pictureId).orElseThrow(() -> new NotFound("picture"));
        var article = newsroom.toEdit(picture.getArticleId());
        tell(article.getId(), article.getSection().getCode(), ArticleChanged.Kind.PICTURE_CHANGED);
        return picture;
    }

    private void tell(UUID articleId, String section, ArticleChanged.Kind kind) {
        changes.fire(new ArticleChanged(articleId, section, kind, access.caller().subject()));
    }
}
