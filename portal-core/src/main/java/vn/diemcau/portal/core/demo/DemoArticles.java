package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.PreparedPicture;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.ArticleText;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.organization.Section;

/** Stores the articles of the demo hospital with their pictures, dated back from now. */
@ApplicationScoped
class DemoArticles {

    private static final Duration OLDER = Duration.ofDays(61);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FileStore files;

    /** @param further how many more articles, copies of the written ones, for trials with large numbers */
    void add(Map<String, Section> sections, Map<String, Topic> topics, Map<String, PreparedPicture> pictures, int further) {
        var rows = DemoFiles.array("articles.json");
        var now = Instant.now();
        for (var row : rows) {
            var article = article(row, sections, topics, now.minus(Duration.ofHours(row.getInt("hoursAgo"))));
            addPictures(row, article, pictures);
        }
        for (int i = 0; i < further; i++) {
            article(rows.get(i % rows.size()), sections, topics, now.minus(OLDER).minus(Duration.ofMinutes(i)));
        }
    }

    private Article article(JsonObject row, Map<String, Section> sections, Map<String, Topic> topics, Instant time) {
        var section = sections.get(row.getString("section"));
        var chosen = row.getJsonObject("audience").getJsonArray("sections").getValuesAs(JsonString.class).stream()
                .map(code -> sections.get(code.getString())).collect(Collectors.toSet());
        var audience = new Audience(Audience.Kind.valueOf(row.getJsonObject("audience").getString("kind")),
                chosen.stream().map(Section::getCode).collect(Collectors.toSet()));
        var text = new ArticleText(row.getString("title"), row.getString("lead"), DemoFiles.text(row.getString("file")),
                row.getString("byline"), row.getString("topic"), audience);
        var article = new Article(section, text, topics.get(text.topic()),
                audience.sections().isEmpty() ? Set.of() : chosen, section.getName(), time);
        if (row.getString("state").equals("PUBLISHED")) {
            article.publish(section.getName(), time);
        }
        entities.persist(article);
        entities.flush();
        entities.createNativeQuery("update article set views = ?2 where id = ?1")
                .setParameter(1, article.getId()).setParameter(2, row.getInt("views")).executeUpdate();
        return article;
    }

    private void addPictures(JsonObject row, Article article, Map<String, PreparedPicture> pictures) {
        List<JsonObject> wanted = DemoPictures.of(row);
        for (int i = 0; i < wanted.size(); i++) {
            var prepared = pictures.get(DemoPictures.key(wanted.get(i)));
            var picture = new ArticlePicture(article.getId(), i, prepared);
            picture.describe(DemoFiles.optional(wanted.get(i), "caption"), DemoFiles.optional(wanted.get(i), "alt"));
            prepared.renditions().forEach(file -> files.put(picture.fileKey(file.width()), new ByteArrayInputStream(file.jpeg())));
            entities.persist(picture);
            if (i == 0) {
                entities.flush();
                entities.createNativeQuery("update article set cover_id = ?2, picture_count = ?3 where id = ?1")
                        .setParameter(1, article.getId()).setParameter(2, picture.getId()).setParameter(3, wanted.size())
                        .executeUpdate();
            }
        }
    }
}
