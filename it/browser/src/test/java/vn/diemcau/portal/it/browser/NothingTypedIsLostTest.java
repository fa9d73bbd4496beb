package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** Whatever fails while somebody writes, the words are still there and get saved in the end. */
class NothingTypedIsLostTest extends BrowserTest {

    private static final String SECTION = "/admin/sections/ctxh";

    @Test
    void anEndedSessionIsToldAndTheTextIsBackAfterLoggingIn() {
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Viết khi phiên hết hạn").awaitSaved();
        page.context().clearCookies();
        editor.type("Câu gõ sau khi phiên đã hết.");
        assertThat(editor.banner("login")).containsText("Phiên làm việc đã hết");
        editor.press("Đăng nhập lại");
        LogIn.fillIn(page, Person.CTXH_EDITOR);
        assertThat(editor.banner("restored")).containsText("Đã lấy lại chữ");
        assertThat(editor.body()).containsText("Câu gõ sau khi phiên đã hết.");
        editor.awaitSaved();
        page.reload();
        assertThat(editor.body()).containsText("Câu gõ sau khi phiên đã hết.");
    }

    @Test
    void aSilentDatabaseIsToldAndTheTextIsSavedByItselfLater() {
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Viết khi cơ sở dữ liệu ngừng").awaitSaved();
        RunningPortal.stack().stopDatabase();
        try {
            editor.type("Câu gõ khi máy chủ im lặng.");
            assertThat(editor.banner("offline")).containsText("Chưa lưu được");
            assertThat(editor.body()).containsText("Câu gõ khi máy chủ im lặng.");
        } finally {
            RunningPortal.stack().startDatabase();
        }
        assertThat(editor.status()).containsText("Đã lưu", new ContainsTextOptions().setTimeout(60_000));
        assertThat(editor.banner("offline")).hasCount(0);
        page.reload();
        assertThat(editor.body()).containsText("Câu gõ khi máy chủ im lặng.");
    }

    @Test
    void writingGoesOnWithoutTheIdentityServerAndHealthTellsThatItIsAway() {
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Viết khi trang đăng nhập ngừng").awaitSaved();
        try (var away = RunningPortal.keycloakAway()) {
            awaitReadiness(page, 503);
            editor.type("Câu gõ khi không đăng nhập được.").awaitSaved();
        }
        awaitReadiness(page, 200);
    }

    private static void awaitReadiness(Page page, int status) {
        page.waitForFunction("async status => (await fetch('/health/ready')).status === status", status,
                new Page.WaitForFunctionOptions().setPollingInterval(300));
    }

    @Test
    void wordsTypedJustBeforeAReloadAreStillThere() {
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Viết rồi tải lại trang").awaitSaved();
        editor.type("Câu chưa kịp lưu.");
        page.reload();
        assertThat(editor.body()).containsText("Câu chưa kịp lưu.");
        editor.awaitSaved();
    }

    @Test
    void aFormThatIsSentAfterTheSessionHasEndedIsSentAgainAfterLoggingIn() {
        var page = as(Person.CTXH_ADMIN);
        page.navigate(SECTION);
        var place = "Nhà B, tầng 2 \"quầy\" <1>";
        page.locator("[name=place]").fill(place);
        page.context().clearCookies(new ClearCookiesOptions().setName(Pattern.compile("portal_(session|sso)|WAS.*")));
        page.locator("form.card button.btn-primary").click();
        assertThat(page.locator("h1")).hasText("Phiên làm việc đã hết");
        var window = page.waitForPopup(() -> page.getByText("Đăng nhập ở cửa sổ mới").click());
        window.waitForURL(RunningPortal.url() + "/");
        assertThat(window.locator("#main")).isVisible();
        window.close();
        page.getByText("Gửi lại").last().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lưu");
        assertThat(page.locator("[name=place]")).hasValue(place);
    }

    @Test
    void aFormThatMeetsASilentDatabaseIsSentAgainLater() {
        var page = as(Person.CTXH_ADMIN);
        page.navigate(SECTION);
        page.locator("[name=openingHours]").fill("7:00–11:30, 13:30–16:30");
        RunningPortal.stack().stopDatabase();
        try {
            page.locator("form.card button.btn-primary").click();
            assertThat(page.locator("h1")).hasText("Hệ thống đang gián đoạn");
        } finally {
            RunningPortal.stack().startDatabase();
        }
        assertThat(page.getByText("Gửi lại").last()).isVisible();
        page.waitForFunction("async () => (await fetch('/health/ready')).status === 200", null,
                new Page.WaitForFunctionOptions().setPollingInterval(300));
        page.getByText("Gửi lại").last().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lưu");
        assertThat(page.locator("[name=openingHours]")).hasValue("7:00–11:30, 13:30–16:30");
    }
}
