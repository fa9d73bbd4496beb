package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Paintings;
import vn.diemcau.portal.it.browser.support.Person;

/** Admins of a section say how it works: who publishes, and what its page looks like. */
class ApprovalTest extends BrowserTest {

    private static final String RULES = "/admin/sections/ctxh/rules";

    @AfterEach
    void editorsPublishAgain() {
        publishing("EDITORS");
    }

    private void publishing(String who) {
        var page = as(Person.CTXH_ADMIN);
        page.navigate(RULES);
        page.locator("[name=publishing][value=" + who + "]").check();
        page.locator("main form button").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lưu");
    }

    @Test
    void whereAdminsPublishTheEditorHandsInAndTheAdminFindsItAmongTheDrafts() {
        publishing("ADMINS");
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Bài chờ quản trị duyệt").lead("Gửi lên để duyệt.").awaitSaved();
        editor.press("Gửi duyệt");
        assertThat(page.locator("#state")).hasText("Chờ duyệt");
        assertThat(page.locator("#publish")).isHidden();

        var admin = as(Person.CTXH_ADMIN);
        admin.navigate("/news/drafts");
        var waiting = admin.locator("article.story", new Page.LocatorOptions().setHasText("Bài chờ quản trị duyệt"));
        assertThat(waiting).containsText("Chờ duyệt");
        waiting.getByRole(AriaRole.LINK).click();
        admin.locator("#publish").click();
        assertThat(admin.locator("h1")).hasText("Bài chờ quản trị duyệt");
        var reader = as(Person.CTXH_EDITOR);
        reader.navigate(admin.url());
        assertThat(reader.locator("main").getByText("Sửa bài")).hasCount(0);
    }

    @Test
    void theAdminGivesThePageAPictureAndTakesItAway(@TempDir Path folder) {
        var page = as(Person.CTXH_ADMIN);
        page.navigate("/admin/sections/ctxh");
        page.locator("#file").setInputFiles(Paintings.jpeg(folder, "cover.jpg", 1600, 500));
        page.getByText("Dùng ảnh này").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lưu");
        page.navigate("/s/ctxh");
        assertThat((Boolean) page.locator(".sec-cover").evaluate("image => image.decode().then(() => image.naturalWidth > 0)")).isTrue();
        page.navigate("/admin/sections/ctxh");
        page.getByText("Bỏ ảnh").click();
        page.navigate("/s/ctxh");
        assertThat(page.locator(".sec-cover")).hasCount(0);
    }
}
