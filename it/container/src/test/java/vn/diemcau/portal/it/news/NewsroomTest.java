package vn.diemcau.portal.it.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.ArticleText;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.shared.Outdated;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Rows;

@InsideTheServer
class NewsroomTest {

    private static final String FIRST = "ctxh.editor";
    private static final String SECOND = "ctxh.second";

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture pictures;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Rows rows;

    @Test
    void theSecondOfTwoEditorsLearnsWhoHasSavedAndNothingIsLost() {
        var draft = articles.draft();
        var saved = callers.as(FIRST, () -> newsroom.revise(draft.getId(), draft.getVersion(), text("Của người thứ nhất")));

        var outdated = catchThrowableOfType(Outdated.class, () -> callers.as(SECOND,
                () -> newsroom.revise(draft.getId(), draft.getVersion(), text("Của người thứ hai"))));

        assertThat(outdated.changedBy()).isEqualTo(FIRST);
        assertThat(outdated.currentVersion()).isEqualTo(saved.getVersion()).isGreaterThan(draft.getVersion());
        assertThat(outdated.changedAt()).isNotNull();
        assertThat(stored(draft).getTitle()).isEqualTo("Của người thứ nhất");
    }

    @Test
    void theVersionThatWasToldFitsTheNextSave() {
        var draft = articles.draft();
        var once = callers.as(FIRST, () -> newsroom.revise(draft.getId(), draft.getVersion(), text("Một")));
        var twice = callers.as(SECOND, () -> newsroom.revise(draft.getId(), once.getVersion(), text("Hai")));
        assertThat(twice.getTitle()).isEqualTo("Hai");
        assertThat(twice.getUpdatedBy()).isEqualTo(SECOND);
    }

    @Test
    void savingJustTheAudienceRaisesTheVersionToo() {
        var draft = articles.draft("Đổi đơn vị nhận", Audience.sections("noi"));
        var changed = callers.as(FIRST, () -> newsroom.revise(draft.getId(), draft.getVersion(),
                articles.text("Đổi đơn vị nhận", Audience.sections("tccb"))));
        assertThat(changed.getVersion()).isGreaterThan(draft.getVersion());
        assertThat(stored(draft).getAudience()).isEqualTo(Audience.sections("tccb"));
    }

    @Test
    void aPictureDoesNotMakeTheTextOutdated() {
        var draft = articles.draft();
        pictures.of(draft.getId());
        var saved = callers.as(FIRST, () -> newsroom.revise(draft.getId(), draft.getVersion(), text("Sau khi thêm ảnh")));
        assertThat(saved.getTitle()).isEqualTo("Sau khi thêm ảnh");
    }

    @Test
    void savingTheTextKeepsPicturesAndCover() {
        var draft = articles.draft();
        var picture = pictures.of(draft.getId());
        callers.as(FIRST, () -> newsroom.revise(draft.getId(), draft.getVersion(), text("Giữ ảnh")));
        assertThat(stored(draft).getPictureCount()).isEqualTo(1);
        assertThat(stored(draft).getCoverId()).isEqualTo(picture.getId());
    }

    @Test
    void publishingTwiceChangesNothing() {
        var once = articles.published(Audience.hospital());
        var twice = callers.as(SECOND, () -> newsroom.publish(once.getId()));
        assertThat(twice.getVersion()).isEqualTo(once.getVersion());
        assertThat(twice.getPublishedAt()).isEqualTo(stored(once).getPublishedAt());
        assertThat(twice.getUpdatedBy()).isEqualTo(FIRST);
    }

    @Test
    void theAddressStaysWhateverIsDoneLater() {
        var article = articles.published("Bệnh viện nối cầu", Audience.hospital());
        assertThat(article.getSlug()).startsWith("benh-vien-noi-cau-");
        callers.as(FIRST, () -> newsroom.unpublish(article.getId()));
        var hidden = stored(article);
        assertThat(hidden.isPublished()).isFalse();
        callers.as(FIRST, () -> newsroom.revise(article.getId(), hidden.getVersion(), text("Tên khác hẳn")));
        var again = callers.as(FIRST, () -> newsroom.publish(article.getId()));
        assertThat(again.getSlug()).isEqualTo(article.getSlug());
        assertThat(again.getPublishedAt()).isEqualTo(hidden.getPublishedAt());
    }

    @Test
    void whatIsEmptyOrTooLongIsRefusedByField() {
        assertThat(refused(() -> text("  ")).field()).isEqualTo("title");
        var tooLong = refused(() -> text("x".repeat(400)));
        assertThat(tooLong.field()).isEqualTo("title");
        assertThat(tooLong.arguments()).containsExactly(200, 400);
    }

    @Test
    void aScriptNeverReachesTheDatabase() {
        var body = "<p onclick=\"steal()\">Chào</p><script>steal()</script><a href=\"javascript:steal()\">x</a>";
        var draft = callers.as(FIRST, () -> newsroom.draft("ctxh", new ArticleText("Có mã độc", "", body, "", null, null)));
        assertThat(stored(draft).getBodyHtml()).contains("Chào").doesNotContainIgnoringCase("script").doesNotContain("steal");
        assertThat(rows.number("select count(*) from article where id = ? and body_text || body_html like '%steal%'",
                draft.getId())).isZero();
    }

    @Test
    void anUnknownTopicIsRefusedAndNothingIsWritten() {
        long before = rows.number("select count(*) from article");
        var text = new ArticleText("Chuyên mục lạ", "", "", "", "khongco", Audience.hospital());
        assertThat(refused(() -> callers.as(FIRST, () -> newsroom.draft("ctxh", text))).field()).isEqualTo("topic");
        assertThat(rows.number("select count(*) from article")).isEqualTo(before);
    }

    @Test
    void anUnknownSectionInTheAudienceIsRefused() {
        articles.draft();
        var text = articles.text("Đơn vị lạ", Audience.sections("noi", "khongco"));
        assertThat(refused(() -> callers.as(FIRST, () -> newsroom.draft("ctxh", text))).field()).isEqualTo("audience");
    }

    @Test
    void nobodyWritesForASectionThatDoesNotExist() {
        assertThatThrownBy(() -> callers.as(FIRST, () -> newsroom.draft("khongco", text("Bài"))))
                .isInstanceOf(NotPermitted.class);
    }

    private ArticleText text(String title) {
        return articles.text(title, Audience.hospital());
    }

    private Article stored(Article article) {
        return callers.as(FIRST, () -> newsroom.toEdit(article.getId()));
    }

    private static Refused refused(Supplier<?> work) {
        return catchThrowableOfType(Refused.class, work::get);
    }
}
