package vn.diemcau.portal.it.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.ArticleFilter;
import vn.diemcau.portal.core.news.ArticlePage;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

@InsideTheServer
class PagingTest {

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private NewsStand news;

    @Inject
    private Rows rows;

    private final String word = "trang" + UUID.randomUUID().toString().replace("-", "");
    private final List<UUID> written = new ArrayList<>();

    @BeforeEach
    void writeSevenOfTheSameInstant() {
        for (int i = 0; i < 7; i++) {
            var id = articles.published(word + " " + i, Audience.hospital()).getId();
            rows.change("update article set published_at = '2026-01-02 03:04:05.678901+00' where id = ?", id);
            written.add(id);
        }
    }

    @Test
    void pagesHaveNoGapAndNoDoubleEvenAtTheSameInstant() {
        var read = new ArrayList<UUID>();
        var page = page(null, 3);
        read.addAll(ids(page));
        while (page.next() != null) {
            page = page(page.next(), 3);
            read.addAll(ids(page));
        }
        assertThat(read).hasSize(7).containsExactlyInAnyOrderElementsOf(written);
        assertThat(new HashSet<>(read)).hasSize(7);
    }

    @Test
    void whatIsPublishedMeanwhileShiftsNothing() {
        var first = page(null, 3);
        articles.published(word + " mới", Audience.hospital());
        var second = page(first.next(), 4);
        assertThat(ids(second)).hasSize(4).doesNotContainAnyElementsOf(ids(first));
    }

    @Test
    void aDamagedCursorMeansTheFirstPage() {
        assertThat(ids(page("' or 1=1", 3))).isEqualTo(ids(page(null, 3)));
    }

    @Test
    void theLastFullPageSaysThatNothingFollows() {
        assertThat(page(null, 7).next()).isNull();
        assertThat(page(null, 6).next()).isNotNull();
    }

    @Test
    void theLimitIsHeldWithinReason() {
        assertThat(page(null, -5).items()).hasSize(1);
        assertThat(page(null, 100_000).items()).hasSize(7);
    }

    private ArticlePage page(String cursor, int limit) {
        return callers.as("noi.staff", () -> news.page(new ArticleFilter(null, null, word), cursor, limit));
    }

    private static List<UUID> ids(ArticlePage page) {
        return page.items().stream().map(ArticleSummary::id).toList();
    }
}
