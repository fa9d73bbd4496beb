package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Meetings;
import vn.diemcau.portal.it.browser.support.Person;

/** What a meeting leaves on paper: minutes and a notice of conclusions, from the pages of both. */
class PapersAfterTest extends BrowserTest {

    private static final String CHAIR = "Lê Văn Cường";

    private static void press(Page page, String action) {
        page.locator("main button[value=" + action + "]").first().click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
    }

    private void theSectionSaysHowItsPapersAreHeaded() {
        var page = as(Person.CTXH_ADMIN);
        page.navigate("/admin/sections/ctxh/papers");
        page.locator("#issuing").fill("Bệnh viện Đa khoa tỉnh");
        page.locator("#body").fill("Bệnh viện");
        page.locator("#symbol").fill("BVĐK");
        page.locator("#place").fill("Thanh Hóa");
        page.locator("main .btn-primary").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
    }

    private static void fill(Page page, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            page.locator("#" + fields[i]).fill(fields[i + 1]);
        }
        press(page, "write");
    }

    /** @return how its file begins */
    private static String download(Page page, String link) throws IOException {
        var download = page.waitForDownload(() -> page.locator(link).first().click());
        return new String(Files.readAllBytes(download.path()), 0, 4);
    }

    private static void issue(Page page, String named) {
        page.locator("#issue button[value=issue]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã phát hành");
        assertThat(page.locator(".paper").filter(new Locator.FilterOptions().setHasText(named))).isVisible();
    }

    @Test
    void theSecretaryIssuesTheMinutesAndTheNoticeAndReadersFindThem() throws IOException {
        theSectionSaysHowItsPapersAreHeaded();
        var meeting = "/meetings/" + Meetings.called();
        var secretary = as(Person.CTXH_EDITOR);
        secretary.navigate(meeting + "/minutes");
        press(secretary, "end");
        press(secretary, "compile");
        press(secretary, "submit");
        var admin = as(Person.CTXH_ADMIN);
        admin.navigate(meeting + "/minutes");
        press(admin, "approve");

        secretary.navigate(meeting + "/minutes");
        secretary.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Phát hành biên bản")).click();
        assertThat(new AxeBuilder(secretary).analyze().getViolations()).isEmpty();
        fill(secretary, "chair", CHAIR + ", Giám đốc", "secretary", "Phạm Thị Duyên", "signer", CHAIR, "secretarySigner", "Phạm Thị Duyên");
        assertThat(download(secretary, "a[href*='/papers/draft/minutes/'][href$='.pdf']")).isEqualTo("%PDF");
        issue(secretary, "/BB-BVĐK");

        secretary.navigate(meeting + "/conclusions");
        secretary.locator("#words").fill("Giao Khoa Nội lập kế hoạch. Các đơn vị báo cáo hằng tháng.");
        press(secretary, "write");
        secretary.navigate(meeting + "/conclusions/new?number=0");
        secretary.locator("#lead").selectOption(new SelectOption().setValue("noi"));
        secretary.locator("main form .btn-primary").first().click();
        secretary.waitForURL(Pattern.compile(".*/conclusions\\?.*"));
        press(secretary, "issue");
        secretary.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Phát hành thông báo")).click();
        fill(secretary, "subject", "Kết luận của Giám đốc tại hội nghị", "chair", CHAIR, "post", "Giám đốc", "signer", CHAIR);
        issue(secretary, "/TB-BVĐK");

        var reader = as(Person.NOI_STAFF);
        reader.setViewportSize(360, 740);
        for (var tab : new String[] {"minutes", "conclusions", "papers"}) {
            reader.navigate(meeting + '/' + tab);
            assertThat(reader.locator(".paper").filter(new Locator.FilterOptions()
                    .setHasText(tab.equals("conclusions") ? "/TB-BVĐK" : "/BB-BVĐK"))).isVisible();
            assertThat(reader.getByText("Phát hành biên bản")).hasCount(0);
        }
        assertThat(download(reader, ".paper a[href$='.docx']")).startsWith("PK");
    }
}
