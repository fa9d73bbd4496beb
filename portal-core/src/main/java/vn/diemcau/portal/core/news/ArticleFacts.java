package vn.diemcau.portal.core.news;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Deed.Readers;
import vn.diemcau.portal.core.shared.Fingerprint;

/**
 * What is told of an article as it stood at one moment. Of lead and body the length and a hash, never the words.
 *
 * @param readers who could read it
 * @param fields  values by name, in the order in which they are shown
 */
public record ArticleFacts(Readers readers, Map<String, Object> fields) {

    private static final Set<String> WORDS = Set.of("title", "byline", "caption", "alt");

    static ArticleFacts of(Article article) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", article.getTitle());
        fields.put("state", article.getState().name());
        fields.put("audience", article.getAudience().kind().name());
        fields.put("sections", String.join(" ", article.getAudience().sections()));
        fields.put("topic", article.getTopic() == null ? "" : article.getTopic().getCode());
        fields.put("byline", article.getByline());
        fields.put("lead", article.getLead().length());
        fields.put("body", article.getBodyHtml().length());
        fields.put("hash", Fingerprint.sha256((article.getLead() + '\n' + article.getBodyHtml()).getBytes(StandardCharsets.UTF_8)));
        return new ArticleFacts(readers(article), fields);
    }

    /**
     * The same with what is told of pictures.
     *
     * @param cover   the cover of the article at that moment, or null
     * @param picture the picture that it is about, or null while there is none
     */
    ArticleFacts with(UUID cover, ArticlePicture picture) {
        var more = new LinkedHashMap<>(fields);
        more.put("cover", cover == null ? "" : cover.toString());
        if (picture != null) {
            more.put("picture", picture.getId().toString());
            more.put("position", picture.getPosition() + 1);
            more.put("caption", picture.getCaption());
            more.put("alt", picture.getWrittenAlt());
        }
        return new ArticleFacts(readers, more);
    }

    private static Readers readers(Article article) {
        if (!article.isPublished()) {
            return Readers.EDITORS;
        }
        return article.getAudience().kind() == Audience.Kind.HOSPITAL ? Readers.ALL : Readers.MEMBERS;
    }

    String title() {
        return (String) fields.get("title");
    }

    /** The id of the picture that it is about. */
    Optional<Object> picture() {
        return Optional.ofNullable(fields.get("picture"));
    }

    /** The fields that are not the same in the other facts. */
    Map<String, Object> differingFrom(ArticleFacts other) {
        return Deed.differing(fields, other.fields);
    }

    /** Who may read the words of this and of what was before: if they are the same, whoever may read them now. */
    Readers readersWith(ArticleFacts before) {
        var sameWords = differingFrom(before).keySet().stream().noneMatch(WORDS::contains)
                && before.differingFrom(this).keySet().stream().noneMatch(WORDS::contains);
        return sameWords || readers.compareTo(before.readers) > 0 ? readers : before.readers;
    }
}
