package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** Phòng Tổ chức cán bộ takes in a list: with a mistake, mended, applied, undone. */
class StaffImportTest extends BrowserTest {

    private static final String HEADINGS = "Mã nhân viên;Họ và tên;Số nội bộ;Mã đơn vị;Chức vụ;Từ ngày\n";
    private static final String ROW = "%s;Lê Thị Thử Nghiệm;2044;noi;Điều dưỡng;01/02/2024\n";

    private static void send(Page page, String text) {
        page.navigate("/admin/staff");
        page.locator("a[href='/admin/staff/import']").click();
        page.locator("#file").setInputFiles(new FilePayload("nhan-vien.csv", "text/csv", text.getBytes(UTF_8)));
        page.locator("form[enctype] button").click();
    }

    @Test
    void aListWithAMistakeIsMendedAppliedAndUndone() {
        var page = as(Person.TCCB_ADMIN);
        send(page, HEADINGS + ROW.formatted("TN0001") + "TN0002;Lê Thị Hai;=1+1;khong-co;Điều dưỡng;31/02/2024\n");
        assertThat(page.locator(".import-rows tbody tr")).hasCount(1);
        assertThat(page.locator(".import-rows")).containsText("Không có đơn vị mã “khong-co”.");
        assertThat(page.locator(".import-rows")).containsText("“31/02/2024” không phải ngày");
        assertThat(page.locator("button[value=apply]")).hasCount(0);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        send(page, HEADINGS + ROW.formatted("TN0001") + ROW.formatted("TN0002"));
        assertThat(page.locator(".import-rows tbody tr")).hasCount(2);
        assertThat(page.locator(".import-rows")).containsText("2044");
        page.locator("button[value=apply]").click();
        assertThat(page.locator("#undo")).isVisible();
        assertThat(page.locator(".state-DONE")).isVisible();
        page.navigate("/admin/staff?q=TN0001");
        assertThat(page.locator(".staff")).containsText("Lê Thị Thử Nghiệm");

        page.navigate("/admin/staff/import");
        page.locator(".imports a").first().click();
        page.locator("#undo").click();
        assertThat(page.locator(".state-UNDONE")).isVisible();
        page.navigate("/admin/staff?q=TN0001");
        assertThat(page.locator("main")).not().containsText("Lê Thị Thử Nghiệm");
    }

    @Test
    void withoutScriptTheProgressIsSeenByLoadingThePageAgain() {
        var withScript = as(Person.TCCB_ADMIN);
        withScript.navigate("/me");
        try (var context = withScript.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)
                .setBaseURL(withScript.url().replace("/me", "")).setStorageState(withScript.context().storageState()))) {
            var page = context.newPage();
            send(page, HEADINGS + ROW.formatted("TN0003"));
            page.locator("button[value=apply]").click();
            assertThat(page.locator("#undo")).isVisible();
            page.locator("#undo").click();
            assertThat(page.locator(".state-UNDONE")).isVisible();
        }
    }

    @Test
    void aFileThatIsNoListIsRefusedInASentence() {
        var page = as(Person.TCCB_ADMIN);
        send(page, "%PDF-1.7");
        assertThat(page.locator("#refusal")).containsText("Không thấy dòng tiêu đề");
    }

    @Test
    void whoRunsNoSectionTakesInNoLists() {
        var page = as(Person.CTXH_EDITOR);
        assertThat(page.navigate("/admin/staff/import").status()).isEqualTo(403);
    }
}
