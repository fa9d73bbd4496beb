package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Paintings;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;

/** An article for one section alone does not exist for anybody else. */
class AudienceTest extends BrowserTest {

    private static final String TITLE = "Phân công quầy chỉ dẫn tuần bốn mươi tám";
    private static final List<String> LISTS = List.of("/", "/news", "/s/ctxh", "/search?q=phan+cong+quay+chi+dan+tuan");

    private static String id;
    private static String slug;
    private static String picture;

    @BeforeAll
    static void publishForTheSectionAlone(@TempDir Path folder) {
        id = Articles.draft(TITLE);
        picture = "/pictures/" + Articles.picture(id, Paintings.jpeg(folder, "quay.jpg", 800, 600)) + "/640.jpg";
        slug = Articles.publish(id).text("slug");
    }

    @Test
    void nobodyElseFindsItOnAnyPage() {
        var page = as(Person.NOI_STAFF);
        for (var list : LISTS) {
            page.navigate(list);
            assertThat(page.locator("main")).isVisible();
            assertThat(page.getByText(TITLE)).hasCount(0);
        }
    }

    @Test
    void itsAddressesDoNotExistForAnybodyElse() {
        var page = as(Person.NOI_STAFF);
        for (var address : List.of("/news/" + slug, "/news/" + id, picture)) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void theRestInterfaceHidesItFromEverybodyElse() {
        var rest = Rest.as(Person.NOI_STAFF);
        assertThat(rest.get("/api/v1/articles/" + id).status()).isEqualTo(404);
        assertThat(rest.get("/api/v1/articles/" + slug).status()).isEqualTo(404);
        assertThat(rest.get("/api/v1/articles?section=ctxh&limit=50").json().toString()).contains("items").doesNotContain(id);
        assertThat(rest.get("/api/v1/articles?q=quay+chi+dan").json().toString()).contains("items").doesNotContain(id);
        assertThat(rest.get("/api/v1/search?q=quay+chi+dan+tuan").json().toString()).contains("articles").doesNotContain(id);
    }

    @Test
    void theSectionItselfFindsItEverywhere() {
        var page = as(Person.CTXH_STAFF);
        for (var list : LISTS) {
            page.navigate(list);
            assertThat(page.locator("main").getByText(TITLE).first()).isVisible();
        }
        assertThat(page.navigate(picture).status()).isEqualTo(200);
        page.navigate("/news/" + slug);
        assertThat(page.locator("h1")).hasText(TITLE);
    }
}
