package vn.diemcau.portal.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Reader;

/** Pages are kept for others with the same rights only, and not a moment longer than their content. */
@InsideTheServer
class KeptPagesTest {

    @Inject
    private ArticleFixture articles;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Test
    void whatWasKeptForAMemberIsNotShownToAStranger() {
        var title = articles.published(Audience.section()).getTitle();
        assertThat(reader.show("ctxh.staff", "/").body()).contains(title);
        assertThat(reader.show("noi.staff", "/").body()).doesNotContain(title);
        assertThat(reader.show("ctxh.staff", "/s/ctxh").body()).contains(title);
        assertThat(reader.show("noi.staff", "/s/ctxh").body()).doesNotContain(title);
    }

    @Test
    void anArticleThatIsWithdrawnIsGoneFromKeptPagesAtOnce() {
        var article = articles.published(Audience.hospital());
        assertThat(reader.show("noi.staff", "/").body()).contains(article.getTitle());
        callers.as(Person.EDITOR.username(), () -> newsroom.unpublish(article.getId()));
        assertThat(reader.show("noi.staff", "/").body()).doesNotContain(article.getTitle());
    }

    @Test
    void buttonsForEditorsAreKeptForEditorsOnly() {
        articles.published(Audience.hospital());
        assertThat(reader.show("ctxh.editor", "/s/ctxh").body()).contains("/news/new?section=ctxh");
        assertThat(reader.show("ctxh.staff", "/s/ctxh").body()).doesNotContain("/news/new?section=ctxh");
    }

    @Test
    void aDraftShowsWhatItsEditorHasJustSaved() {
        var draft = articles.draft();
        var address = "/news/" + draft.getId();
        assertThat(reader.show("ctxh.editor", address).body()).contains(draft.getTitle());
        var title = articles.title();
        callers.as(Person.EDITOR.username(),
                () -> newsroom.revise(draft.getId(), draft.getVersion(), articles.text(title, Audience.hospital())));
        assertThat(reader.show("ctxh.editor", address).body()).contains(title);
    }

    @Test
    void aKeptPageNamesWhoeverLooksAtItAndNobodyElse() {
        articles.published(Audience.hospital());
        var first = reader.show("ctxh.editor", "/").body();
        var second = reader.show("ctxh.second", "/").body();
        assertThat(first).contains("<small>ctxh.editor</small>").doesNotContain("ctxh.second");
        assertThat(second).isEqualTo(first.replace("ctxh.editor", "ctxh.second").replace(initials(first), initials(second))
                .replace(token(first), token(second)));
        assertThat(token(second)).hasSize(32).isNotEqualTo(token(first));
    }

    private static String token(String page) {
        return page.replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private static String initials(String page) {
        return page.replaceFirst("(?s).*?(<span class=\"avatar\" data-accent=\"2\"[^>]*>[^<]*</span>).*", "$1");
    }

    @Test
    void anArticleThatIsWithdrawnIsGoneForItsReadersAtOnce() {
        var article = articles.published(Audience.hospital());
        assertThat(reader.show("noi.staff", "/news/" + article.getSlug()).statusCode()).isEqualTo(200);
        callers.as(Person.EDITOR.username(), () -> newsroom.unpublish(article.getId()));
        assertThat(reader.show("noi.staff", "/news/" + article.getSlug()).statusCode()).isEqualTo(404);
    }
}
