package vn.diemcau.portal.web.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.web.frame.Times;

/** An article in full. Times in the hospital's zone. */
public record ArticleJson(UUID id, long version, String state, String slug, String section, String title, String lead,
                          String bodyHtml, String byline, String topic, AudienceJson audience, UUID cover,
                          OffsetDateTime createdAt, OffsetDateTime updatedAt, String updatedBy, OffsetDateTime publishedAt,
                          long views, boolean submitted, List<PictureJson> pictures) {

    /** Who may read it; {@code kind} is SECTION, SECTIONS or HOSPITAL. */
    public record AudienceJson(String kind, Set<String> sections) {

        static AudienceJson of(Audience audience) {
            return new AudienceJson(audience.kind().name(), audience.sections());
        }
    }

    /** A picture; its files are {@code /pictures/<id>/<width>.jpg} for each of the widths. */
    public record PictureJson(UUID id, String caption, String alt, int width, int height, List<Integer> widths) {

        static PictureJson of(ArticlePicture picture) {
            return new PictureJson(picture.getId(), picture.getCaption(), picture.getAlt(), picture.getWidth(),
                    picture.getHeight(), picture.getWidths());
        }
    }

    static ArticleJson of(Article article, List<ArticlePicture> pictures) {
        return new ArticleJson(article.getId(), article.getVersion(), article.getState().name(), article.getSlug(),
                article.getSection().getCode(), article.getTitle(), article.getLead(), article.getBodyHtml(),
                article.getByline(), article.getTopic() == null ? null : article.getTopic().getCode(),
                AudienceJson.of(article.getAudience()), article.getCoverId(), Times.local(article.getCreatedAt()),
                Times.local(article.getUpdatedAt()), article.getUpdatedBy(), Times.local(article.getPublishedAt()),
                article.getViews(), article.isSubmitted(), pictures.stream().map(PictureJson::of).toList());
    }
}
