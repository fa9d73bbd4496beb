package vn.diemcau.portal.core.news;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.PreparedPicture;
import vn.diemcau.portal.core.news.ArticleChanged.Kind;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Keeps a picture's row and its files together: files are written before the row is committed and taken away again if
 * it is not; files of a removed picture go only after the removal is committed.
 */
@ApplicationScoped
@Transactional
class PictureRecords {

    @Inject
    private Articles articles;

    @Inject
    private ArticleEvents events;

    @Inject
    private FileStore files;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    @ConfigProperty(name = "portal.pictures.per-article", defaultValue = "40")
    private int perArticle;

    ArticlePicture add(UUID articleId, PreparedPicture prepared, String caption, String alt) {
        articles.lock(articleId);
        var article = articles.find(articleId).orElseThrow(() -> new NotFound("article"));
        var before = facts(article, null);
        var present = articles.pictures(articleId);
        refuseOneMoreThan(present.size());
        int position = present.isEmpty() ? 0 : present.get(present.size() - 1).getPosition() + 1;
        var picture = new ArticlePicture(articleId, position, prepared);
        picture.describe(caption, alt);
        after(Status.STATUS_ROLLEDBACK, () -> files.deleteAll(picture.folder()));
        prepared.renditions().forEach(file -> files.put(picture.fileKey(file.width()), new ByteArrayInputStream(file.jpeg())));
        articles.add(picture);
        articles.countPictures(articleId);
        events.tell(Kind.PICTURE_ADDED, article, before, facts(article, picture));
        return picture;
    }

    /** Does something to a picture while nobody else does, and tells it. @throws NotFound if it is gone by now */
    ArticlePicture change(Article article, UUID pictureId, Kind kind, Consumer<ArticlePicture> work) {
        articles.lock(article.getId());
        var picture = articles.picture(pictureId).orElseThrow(() -> new NotFound("picture"));
        var before = facts(article, picture);
        work.accept(picture);
        events.tell(kind, article, before, facts(article, kind == Kind.PICTURE_REMOVED ? null : picture));
        return picture;
    }

    private ArticleFacts facts(Article article, ArticlePicture picture) {
        return ArticleFacts.of(article).with(articles.cover(article.getId()), picture);
    }

    void refuseOneMoreThan(int present) {
        if (present >= perArticle) {
            throw new Refused("file", "news.refused.pictures", perArticle);
        }
    }

    /** Moves a picture by so many places, held within the list. */
    void move(ArticlePicture picture, int places) {
        var order = new ArrayList<>(articles.pictures(picture.getArticleId()));
        int from = ids(order).indexOf(picture.getId());
        int to = Math.max(0, Math.min(order.size() - 1, from + places));
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i);
        }
    }

    private static List<UUID> ids(List<ArticlePicture> pictures) {
        return pictures.stream().map(ArticlePicture::getId).toList();
    }

    void remove(ArticlePicture picture) {
        after(Status.STATUS_COMMITTED, () -> files.deleteAll(picture.folder()));
        articles.remove(picture);
        articles.countPictures(picture.getArticleId());
    }

    private void after(int outcome, Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the outcome is known
            }

            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    work.run();
                }
            }
        });
    }
}
