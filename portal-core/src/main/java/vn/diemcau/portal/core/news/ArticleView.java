package vn.diemcau.portal.core.news;

import java.util.List;
import java.util.Optional;

/**
 * An article with all that its page shows.
 *
 * @param pictures in their order, the cover among them
 * @param related  newest others of the same section that the caller may read
 */
public record ArticleView(Article article, List<ArticlePicture> pictures, List<ArticleSummary> related) {

    /** The picture at the head of the article. */
    public Optional<ArticlePicture> cover() {
        return pictures.stream().filter(picture -> picture.getId().equals(article.getCoverId())).findFirst();
    }

    /** The pictures without the cover. */
    public List<ArticlePicture> gallery() {
        return pictures.stream().filter(picture -> !picture.getId().equals(article.getCoverId())).toList();
    }
}
