package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Meetings;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** An agenda built on a phone, and notes written by two at once. */
class AgendaTest extends BrowserTest {

    private Page phone(Person person) {
        var page = as(person);
        page.setViewportSize(360, 740);
        return page;
    }

    private static Locator note(Page page) {
        return page.locator("form[data-kind=note] textarea").first();
    }

    @Test
    void theSecretaryBuildsAnAgendaOnAPhone() {
        var page = phone(Person.CTXH_EDITOR);
        var address = Meetings.draft(page, "Giao ban trên điện thoại");
        page.navigate(address + "/agenda");
        Meetings.addItem(page, "Khai mạc", "10");
        Meetings.addItem(page, "Báo cáo", "15");
        assertThat(page.locator(".slot time")).hasText(new String[] {"07:30", "07:40"});
        var up = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chuyển lên: 2 Báo cáo"));
        up.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".timeline h2")).hasText(new String[] {"1 Báo cáo", "2 Khai mạc"});
        Meetings.addItem(page, "Thảo luận", "20");
        assertThat(page.locator(".banner-warn")).containsText("15 phút");
        page.locator("#add-minutes").fill("-3");
        page.locator("#add-title").fill("Sai");
        page.locator("button[value=add]").click();
        assertThat(page.locator("#add-minutes-error")).isVisible();
        assertThat(page.locator("#add-title")).hasValue("Sai");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInPlainWordsBeforeItIsSent() {
        var page = phone(Person.CTXH_EDITOR);
        page.navigate(Meetings.draft(page, "Tài liệu lớn") + "/agenda");
        Meetings.addItem(page, "Báo cáo", "15");
        page.getByText("Thêm tài liệu").first().click();
        page.evaluate("() => { const form = document.querySelector('form[data-most]'); form.dataset.most = '10'; }");
        page.locator("#file").setInputFiles(new FilePayload("a.pdf", "application/pdf", "%PDF-1.7 trial".getBytes()));
        assertThat(page.locator("#file-large")).containsText("Tệp lớn hơn 50 MB");
        page.locator("button[value=add]").click();
        assertThat(page.url()).contains("form?item=");
    }

    @Test
    void twoSecretariesWriteAtOnceAndNothingIsLost() {
        var first = as(Person.CTXH_EDITOR);
        var address = Meetings.draft(first, "Hai thư ký") + "/notes";
        first.navigate(address.replace("/notes", "/agenda"));
        Meetings.addItem(first, "Báo cáo", "15");
        first.navigate(address);
        var second = as(Person.CTXH_ADMIN);
        second.navigate(address);
        note(first).fill("Dòng của người thứ nhất.");
        assertThat(first.locator("form[data-kind=note] [data-status]")).containsText("Đã lưu");
        note(second).fill("Dòng của người thứ hai.");
        assertThat(second.locator("form[data-kind=note] [data-status]")).containsText("Đã ghép");
        assertThat(note(second)).hasValue("Dòng của người thứ nhất.\nDòng của người thứ hai.");
        note(first).blur();
        note(first).focus();
        assertThat(note(first)).hasValue("Dòng của người thứ nhất.\nDòng của người thứ hai.");
    }

    @Test
    void whatIsTypedWithoutNetworkIsKeptAndSentLater() {
        var page = as(Person.CTXH_EDITOR);
        var address = Meetings.draft(page, "Mất mạng");
        page.navigate(address + "/agenda");
        Meetings.addItem(page, "Báo cáo", "15");
        page.navigate(address + "/notes");
        page.route("**/api/v1/meetings/**", route -> route.abort());
        note(page).fill("Gõ khi mất mạng.");
        assertThat(page.locator("[data-kind=offline]")).isVisible();
        page.unroute("**/api/v1/meetings/**");
        page.navigate(address + "/notes");
        assertThat(note(page)).hasValue("Gõ khi mất mạng.");
        assertThat(page.locator("form[data-kind=note] [data-status]")).containsText("Đã lưu");
        assertThat(address).startsWith(RunningPortal.url());
    }
}
