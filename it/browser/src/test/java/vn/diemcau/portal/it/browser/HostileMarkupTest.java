package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;

/** Markup that would run something in a reader's browser does not reach the reader, however it was brought in. */
class HostileMarkupTest extends BrowserTest {

    private static final String MARKUP = """
            <p>Đoạn lành</p><script>window.hit = 1</script><img src="/nothing" onerror="window.hit = 2">
            <p onclick="window.hit = 3"><a href="javascript:window.hit=4">liên kết</a></p>
            <iframe src="javascript:parent.hit=5"></iframe><svg onload="window.hit = 6"></svg>""";

    @Test
    void pastedIntoTheEditorItComesOutClean() {
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Bài có đoạn dán").paste(MARKUP).awaitSaved();
        assertThat(editor.body()).containsText("Đoạn lành");
        editor.press("Đăng bài");
        assertClean(page);
    }

    @Test
    void sentThroughRestItComesOutClean() {
        var answer = Rest.as(Person.CTXH_EDITOR).post("/api/v1/articles", Articles.text("Bài gửi qua REST", MARKUP, "SECTION"));
        var page = as(Person.CTXH_STAFF);
        page.navigate("/news/" + Articles.publish(answer.text("id")).text("slug"));
        assertClean(page);
    }

    private static void assertClean(Page page) {
        var prose = page.locator(".prose");
        assertThat(prose).containsText("Đoạn lành");
        assertThat(prose.locator("script, iframe, svg, img, [onclick], [onerror], [onload], [href^='javascript']")).hasCount(0);
        assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
    }
}
