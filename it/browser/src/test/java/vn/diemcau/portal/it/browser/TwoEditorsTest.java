package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;

/** Two people who write the same article at the same time do not overwrite each other unseen. */
class TwoEditorsTest extends BrowserTest {

    private final String article = Articles.draft("Hai người cùng sửa");
    private final Editor first = Editor.of(as(Person.CTXH_EDITOR), article);
    private final Editor second = Editor.of(as(Person.CTXH_ADMIN), article);

    @Test
    void theLaterOneIsToldWhoChangedWhatAndMayKeepTheirOwn() {
        first.title("Tiêu đề của người thứ nhất").awaitSaved();
        second.lead("Mở đầu của người thứ hai.");
        var firstName = Rest.as(Person.CTXH_EDITOR).get("/api/v1/me").text("name");
        assertThat(second.banner("conflict")).containsText(firstName + " đã sửa bài này");
        assertThat(second.banner("conflict")).containsText("Tiêu đề");
        assertThat(second.lead()).hasValue("Mở đầu của người thứ hai.");
        second.press("Giữ bản của tôi");
        second.awaitSaved();
        assertThat(Articles.read(article).text("lead")).isEqualTo("Mở đầu của người thứ hai.");
    }

    @Test
    void theLaterOneMayTakeTheOther() {
        first.title("Tiêu đề được lấy").awaitSaved();
        second.title("Tiêu đề bị bỏ");
        assertThat(second.banner("conflict")).isVisible();
        second.press("Lấy bản kia");
        assertThat(second.title()).hasValue("Tiêu đề được lấy");
        assertThat(Articles.read(article).text("title")).isEqualTo("Tiêu đề được lấy");
    }
}
