package vn.diemcau.portal.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Asks for the real pages over HTTP and counts what the database sees: few statements, and as many for 60 articles as for 2. */
@InsideTheServer
class PageStatementsTest {

    private static final String READER = "Basic "
            + Base64.getEncoder().encodeToString("ctxh.staff:secret".getBytes(StandardCharsets.UTF_8));

    private final HttpClient browser = HttpClient.newHttpClient();

    @Inject
    private HttpServletRequest request;

    @Inject
    private ArticleFixture articles;

    @Inject
    private Statements statements;

    @Inject
    private Rows rows;

    @Test
    void pagesTakeFewStatementsHoweverManyArticlesThereAre() {
        rows.change("delete from article");
        write(2);
        var few = statementsByPage();
        write(58);
        var many = statementsByPage();

        assertThat(many).isEqualTo(few);
        assertThat(few).allSatisfy((page, number) -> assertThat(number).as(page).isBetween(1L, 4L));
    }

    private void write(int number) {
        for (int i = 0; i < number; i++) {
            articles.published(articles.title() + " nối cầu", i % 2 == 0 ? Audience.hospital() : Audience.sections("noi"));
        }
        rows.change("""
                insert into article_picture (id, article_id, position, width, height, widths, sha256)
                select gen_random_uuid(), id, n, 64, 48, '64', '' from article, generate_series(0, 2) n where picture_count = 0""");
        rows.change("""
                update article a set picture_count = 3,
                    cover_id = (select id from article_picture p where p.article_id = a.id and position = 0)
                where picture_count = 0""");
    }

    private Map<String, Long> statementsByPage() {
        var counted = new LinkedHashMap<String, Long>();
        var slug = articles.published(Audience.sections("noi", "tccb")).getSlug();
        for (var page : new String[] {"/", "/news", "/s/ctxh", "/search?q=noi+cau", "/news/" + slug}) {
            show(page);
            counted.put(page.replace(slug, "an-article"), statements.during(() -> show(page)));
        }
        return counted;
    }

    private void show(String page) {
        var address = URI.create("http://127.0.0.1:" + request.getLocalPort() + page);
        try {
            var answer = browser.send(HttpRequest.newBuilder(address).header("Authorization", READER).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("<main").endsWith("</html>");
        } catch (IOException e) {
            throw new IllegalStateException(page, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(page, e);
        }
    }
}
