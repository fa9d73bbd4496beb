package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.PictureWorkshop;
import vn.diemcau.portal.core.news.ArticleChanged.Kind;
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
        return records.add(articleId, workshop.prepare(upload), caption, alt);
    }

    /** Changes the words of a picture. @throws Refused if they are too long */
    @RequiresPermission(Permission.EDIT_SECTION)
    public ArticlePicture describe(UUID pictureId, String caption, String alt) {
        return change(pictureId, Kind.PICTURE_CHANGED, picture -> picture.describe(caption, alt));
    }

    /** Moves a picture towards the beginning (negative) or the end, by so many places. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void move(UUID pictureId, int places) {
        change(pictureId, Kind.PICTURE_MOVED, picture -> records.move(picture, places));
    }

    /** Puts a picture at the head of its article. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void useAsCover(UUID pictureId) {
        change(pictureId, Kind.COVER_CHOSEN, picture -> articles.useCover(picture.getArticleId(), pictureId));
    }

    /** Takes a picture and its files away. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void remove(UUID pictureId) {
        change(pictureId, Kind.PICTURE_REMOVED, records::remove);
    }

    private ArticlePicture change(UUID pictureId, Kind kind, Consumer<ArticlePicture> work) {
        var articleId = articles.articleOfPicture(pictureId).orElseThrow(() -> new NotFound("picture"));
        return records.change(newsroom.toEdit(articleId), pictureId, kind, work);
    }
}
