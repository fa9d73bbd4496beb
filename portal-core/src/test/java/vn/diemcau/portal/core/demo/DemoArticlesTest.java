package vn.diemcau.portal.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diemcau.portal.core.demo.drawing.Scene;

class DemoArticlesTest {

    private static final Set<String> SECTIONS = DemoCodes.of("sections.json");
    private static final Set<String> TOPICS = DemoCodes.of("topics.json");
    private static final Set<String> TAGS = Set.of("p", "h2", "h3", "ul", "ol", "li", "blockquote", "strong", "em",
            "a", "table", "thead", "tbody", "tr", "th", "td");

    static List<JsonObject> articles() {
        return DemoFiles.array("articles.json");
    }

    static Stream<JsonObject> pictures() {
        return articles().stream().flatMap(article -> Stream.concat(
                Stream.of(article.getJsonObject("cover")),
                article.getJsonArray("pictures").getValuesAs(JsonObject.class).stream()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleNamesAKnownSectionTopicAndState(JsonObject article) {
        assertThat(SECTIONS).contains(article.getString("section"));
        assertThat(TOPICS).contains(article.getString("topic"));
        assertThat(article.getString("state")).isIn("PUBLISHED", "DRAFT");
        assertThat(article.getInt("hoursAgo")).isBetween(0, 60 * 24);
        assertThat(article.getInt("views")).isNotNegative();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void titleAndLeadFitTheirFields(JsonObject article) {
        assertThat(article.getString("title")).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(article.getString("lead")).isNotBlank().hasSizeLessThanOrEqualTo(500);
        assertThat(article.getString("byline")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void onlyAnAudienceOfChosenSectionsNamesOthers(JsonObject article) {
        JsonObject audience = article.getJsonObject("audience");
        Set<String> chosen = DemoCodes.in(audience.getJsonArray("sections"));
        assertThat(audience.getString("kind")).isIn("HOSPITAL", "SECTIONS", "SECTION");
        assertThat(SECTIONS).containsAll(chosen).contains(article.getString("section"));
        assertThat(chosen).doesNotContain(article.getString("section"));
        assertThat(chosen.isEmpty()).isEqualTo(!audience.getString("kind").equals("SECTIONS"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aBodyExistsAndUsesSimpleMarkupOnly(JsonObject article) {
        String body = DemoFiles.text(article.getString("file"));
        assertThat(body).isNotBlank();
        assertThat(Normalizer.isNormalized(body, Normalizer.Form.NFC)).isTrue();
        Stream.of(body.split("<")).skip(1).map(part -> part.replaceFirst("^/", "").replaceFirst("(?s)[ >].*", ""))
                .forEach(tag -> assertThat(TAGS).contains(tag));
        TAGS.forEach(tag -> assertThat(body.split("<" + tag + "[ >]", -1)).hasSameSizeAs(body.split("</" + tag + ">", -1)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureShowsAKnownSceneAndSaysWhatIsSeen(JsonObject picture) {
        assertThat(Scene.valueOf(picture.getString("scene"))).isNotNull();
        assertThat(picture.getString("alt")).isNotBlank();
    }

    @Test
    void titlesAndFilesAreUnique() {
        assertThat(articles()).extracting(article -> article.getString("title")).doesNotHaveDuplicates();
        assertThat(articles()).extracting(article -> article.getString("file")).doesNotHaveDuplicates();
    }

    @Test
    void noTwoPicturesAreTheSame() {
        assertThat(pictures().map(picture -> picture.getString("scene") + picture.getInt("seed"))).doesNotHaveDuplicates();
    }

    @Test
    void theNewestArticleIsTheConferenceWithThreePicturesAndOneCaption() {
        JsonObject first = articles().get(0);
        assertThat(articles()).allMatch(article -> article.getInt("hoursAgo") >= first.getInt("hoursAgo"));
        assertThat(first.getString("section")).isEqualTo("ctxh");
        assertThat(first.getString("byline")).isEqualTo("Bài và ảnh: Phòng CTXH");
        assertThat(DemoFiles.text(first.getString("file"))).contains("827", "32.637");
        assertThat(first.getJsonObject("cover").isNull("caption")).isFalse();
        assertThat(first.getJsonArray("pictures").getValuesAs(JsonObject.class)).hasSize(2)
                .allMatch(picture -> picture.isNull("caption"));
    }

    @Test
    void thereIsSomethingForEveryTopicAndForMoreThanSixteenSections() {
        assertThat(articles()).extracting(article -> article.getString("topic")).containsAll(TOPICS);
        assertThat(articles().stream().map(article -> article.getString("section")).distinct().count()).isGreaterThan(16);
    }
}
