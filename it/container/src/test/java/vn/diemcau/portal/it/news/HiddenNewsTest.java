package vn.diemcau.portal.it.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.ArticleFilter;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.search.Search;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** What somebody may not read appears in no list: neither newest nor most read, neither found nor related. */
@InsideTheServer
class HiddenNewsTest {

    private static final String MEMBER = "ctxh.staff";
    private static final String STRANGE_TO_IT = "tccb.staff";
    private static final String CHOSEN = "noi.staff";

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private NewsStand news;

    @Inject
    private Search search;

    @Inject
    private Rows rows;

    private String word;
    private UUID open;
    private UUID ofSection;
    private UUID ofChosen;
    private UUID draft;

    @BeforeEach
    void write() {
        word = "tu" + UUID.randomUUID().toString().replace("-", "");
        open = articles.published(word + " chung", Audience.hospital()).getId();
        ofSection = articles.published(word + " riêng", Audience.section()).getId();
        ofChosen = articles.published(word + " hai khoa", Audience.sections("noi")).getId();
        draft = articles.draft(word + " nháp", Audience.hospital()).getId();
    }

    @Test
    void listsHoldJustWhatTheReaderMayRead() {
        var filter = new ArticleFilter("ctxh", null, word);
        assertThat(listed(MEMBER, filter)).containsExactlyInAnyOrder(open, ofSection, ofChosen);
        assertThat(listed(CHOSEN, filter)).containsExactlyInAnyOrder(open, ofChosen);
        assertThat(listed(STRANGE_TO_IT, filter)).containsExactly(open);
        assertThat(listed("admin", filter)).containsExactly(open);
    }

    @Test
    void searchFindsJustWhatTheReaderMayRead() {
        assertThat(found(MEMBER)).containsExactlyInAnyOrder(open, ofSection, ofChosen);
        assertThat(found(CHOSEN)).containsExactlyInAnyOrder(open, ofChosen);
        assertThat(found(STRANGE_TO_IT)).containsExactly(open);
    }

    @Test
    void theFrontPageShowsJustWhatTheReaderMayRead() {
        rows.change("update article set views = 1000000000 where id in (?, ?, ?)", open, ofSection, ofChosen);
        var seen = callers.as(STRANGE_TO_IT, () -> news.frontPage());
        assertThat(ids(seen.newest())).contains(open).doesNotContain(ofSection, ofChosen, draft);
        assertThat(ids(seen.mostRead())).contains(open).doesNotContain(ofSection, ofChosen, draft);
        rows.change("update article set views = 0 where id in (?, ?, ?)", open, ofSection, ofChosen);
    }

    @Test
    void relatedArticlesAreThoseThatTheReaderMayRead() {
        var anchor = articles.published(Audience.hospital());
        var forMember = callers.as(MEMBER, () -> news.view(news.article(anchor.getSlug()))).related();
        var forStranger = callers.as(STRANGE_TO_IT, () -> news.view(news.article(anchor.getSlug()))).related();
        assertThat(ids(forMember)).containsExactlyInAnyOrder(open, ofSection, ofChosen);
        assertThat(ids(forStranger)).contains(open).doesNotContain(ofSection, ofChosen, draft, anchor.getId());
    }

    @Test
    void draftsAreListedForEditorsOfTheirSectionOnly() {
        assertThat(drafts("ctxh.editor")).contains(draft);
        assertThat(drafts(MEMBER)).isEmpty();
        assertThat(drafts("noi.editor")).doesNotContain(draft);
        assertThat(drafts("admin")).isEmpty();
    }

    @Test
    void whoNoLongerIsAmongTheChosenSeesNothingMore() {
        callers.as("ctxh.editor", () -> rows.change("update article set audience = 'SECTION' where id = ?", ofChosen));
        assertThat(found(CHOSEN)).containsExactly(open);
    }

    private List<UUID> listed(String reader, ArticleFilter filter) {
        return ids(callers.as(reader, () -> news.page(filter, null, 50)).items());
    }

    private List<UUID> found(String reader) {
        assertThat(ids(callers.as(reader, () -> search.find(word)).articles()))
                .isEqualTo(ids(callers.as(reader, () -> news.search(word))));
        return ids(callers.as(reader, () -> news.search(word)));
    }

    private List<UUID> drafts(String reader) {
        return ids(callers.as(reader, () -> news.drafts()));
    }

    private static List<UUID> ids(List<ArticleSummary> articles) {
        return articles.stream().map(ArticleSummary::id).toList();
    }
}
