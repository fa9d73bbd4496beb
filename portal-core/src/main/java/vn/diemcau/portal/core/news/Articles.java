package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;

/** The stored articles and their pictures, one by one; lists are in {@link ArticleLists}. */
@ApplicationScoped
class Articles {

    private static final String WITH_SECTION =
            "select a from Article a join fetch a.section left join fetch a.chosen left join fetch a.topic where ";

    @PersistenceContext
    private EntityManager entities;

    void add(Article article) {
        entities.persist(article);
        entities.flush();
    }

    void add(ArticlePicture picture) {
        entities.persist(picture);
    }

    /** Writes pending changes now, so that the version that callers are told is the stored one. */
    void flush() {
        entities.flush();
    }

    /** By id or by slug, whichever the text is. */
    Optional<Article> find(String idOrSlug) {
        return Ids.parse(idOrSlug).map(this::find).orElseGet(() -> one("a.slug = :key", idOrSlug));
    }

    Optional<Article> find(UUID id) {
        return one("a.id = :key", id);
    }

    private Optional<Article> one(String condition, Object key) {
        return entities.createQuery(WITH_SECTION + condition, Article.class).setParameter("key", key)
                .getResultList().stream().findFirst();
    }

    /** Reads the chosen sections while the transaction lasts; afterwards no caller is stated and there are none to be had. */
    static Article withAudience(Article article) {
        article.getAudience();
        return article;
    }

    /** Holds back everybody else who wants to change this article or its pictures until the transaction ends. */
    void lock(UUID articleId) {
        entities.createNativeQuery("select id from article where id = ?1 for update").setParameter(1, articleId).getResultList();
    }

    Optional<Topic> topic(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entities.find(Topic.class, code));
    }

    List<Topic> topics() {
        return entities.createQuery("select t from Topic t order by t.position", Topic.class).getResultList();
    }

    Optional<Section> section(String code) {
        return sections(Set.of(code)).stream().findFirst();
    }

    List<Section> sections(Collection<String> codes) {
        return codes.isEmpty() ? List.of()
                : entities.createQuery("select s from Section s where s.code in :codes", Section.class)
                        .setParameter("codes", codes).getResultList();
    }

    List<ArticlePicture> pictures(UUID articleId) {
        return entities.createQuery("select p from ArticlePicture p where p.articleId = :id order by p.position, p.id",
                ArticlePicture.class).setParameter("id", articleId).getResultList();
    }

    Optional<ArticlePicture> picture(UUID id) {
        return Optional.ofNullable(entities.find(ArticlePicture.class, id));
    }

    /** The article that a picture belongs to, without the picture itself: that is read when the article is locked. */
    Optional<UUID> articleOfPicture(UUID id) {
        return entities.createQuery("select p.articleId from ArticlePicture p where p.id = :id", UUID.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The cover as it is stored, or null: the article in memory does not learn of changes of pictures. */
    UUID cover(UUID articleId) {
        return (UUID) entities.createNativeQuery("select cover_id from article where id = ?1")
                .setParameter(1, articleId).getSingleResult();
    }

    void remove(ArticlePicture picture) {
        entities.remove(picture);
    }

    /** Makes a picture the cover. Pictures have no part in the version of the text: two people may work at once. */
    void useCover(UUID articleId, UUID pictureId) {
        entities.createNativeQuery("update article set cover_id = ?2 where id = ?1")
                .setParameter(1, articleId).setParameter(2, pictureId).executeUpdate();
    }

    /** Brings the number of pictures up to date, and the first picture to the head if there is no cover. */
    void countPictures(UUID articleId) {
        entities.flush();
        entities.createNativeQuery("""
                update article a set picture_count = (select count(*) from article_picture p where p.article_id = a.id),
                    cover_id = coalesce(a.cover_id, (select p.id from article_picture p where p.article_id = a.id
                                                     order by p.position, p.id limit 1))
                where a.id = ?1""").setParameter(1, articleId).executeUpdate();
    }

    /** Adds up readings without touching the version: reading is not a change. No caller is needed for it. */
    void addViews(UUID articleId, long readings) {
        entities.createNativeQuery("select count_readings(?1, ?2)")
                .setParameter(1, articleId).setParameter(2, readings).getSingleResult();
    }
}
