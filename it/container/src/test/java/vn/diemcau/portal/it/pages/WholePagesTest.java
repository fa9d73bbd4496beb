package vn.diemcau.portal.it.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.ArticleText;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Reader;

/** However long a page is, it arrives to its end. */
@InsideTheServer
class WholePagesTest {

    private static final int MORE_THAN_A_BUFFER = 40_000;

    @Inject
    private ArticleFixture articles;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Test
    void aLongListArrivesToItsEnd() {
        for (int i = 0; i < 20; i++) {
            var draft = articles.draft();
            callers.as(Person.EDITOR.username(), () -> {
                newsroom.revise(draft.getId(), draft.getVersion(), new ArticleText(articles.title(), "ềếể ".repeat(149),
                        "<p>Thân bài</p>", "", "hoatdong", Audience.hospital()));
                newsroom.publish(draft.getId());
            });
        }
        var page = reader.show("noi.staff", "/news?topic=hoatdong").body();
        assertThat(page.getBytes(UTF_8)).hasSizeGreaterThan(MORE_THAN_A_BUFFER);
        assertThat(page).endsWith("</html>");
    }

    @Test
    void aLongArticleArrivesToItsEnd() {
        var draft = articles.draft();
        var published = callers.as(Person.EDITOR.username(), () -> {
            newsroom.revise(draft.getId(), draft.getVersion(), new ArticleText(articles.title(), "", "<p>Đoạn văn dài của bài.</p>".repeat(1_500),
                    "", null, Audience.hospital()));
            return newsroom.publish(draft.getId());
        });
        assertThat(reader.show("noi.staff", "/news/" + published.getSlug()).body()).endsWith("</html>");
        assertThat(reader.show("noi.staff", "/news/" + published.getSlug() + "?from=search").body()).endsWith("</html>");
    }
}
