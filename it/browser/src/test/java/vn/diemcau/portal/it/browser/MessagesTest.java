package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** Messages to a section, on a phone. */
class MessagesTest extends BrowserTest {

    private static final String TEXT = "Người bệnh ở một mình.\n\nXin hỗ trợ suất ăn.";

    private Page phone(Person person) {
        var page = as(person);
        page.setViewportSize(360, 740);
        return page;
    }

    private static Page writing(Page page, String subject) {
        page.navigate("/s/ctxh");
        page.getByText("Gửi lời nhắn").click();
        page.getByLabel("Tiêu đề").fill(subject);
        page.getByLabel("Nội dung").fill(TEXT);
        return page;
    }

    @Test
    void theSenderWritesTheSectionAnswersAndTheSenderSeesItByTheBell() {
        var sender = writing(phone(Person.NOI_STAFF), "Suất ăn cho giường 12");
        sender.getByLabel("Tệp kèm theo").setInputFiles(
                new FilePayload("Danh sách.txt", "text/plain", "Giường 12".getBytes(StandardCharsets.UTF_8)));
        sender.locator("main .btn-primary").click();
        assertThat(sender.getByRole(AriaRole.STATUS)).containsText("Đã gửi");
        assertThat(sender.locator(".entry-text")).hasText(Pattern.compile("một mình\\.\\s+Xin"));
        assertThat((String) sender.locator(".entry-text").evaluate("text => text.textContent")).isEqualTo(TEXT);
        var address = sender.url().replace("?sent", "");

        var editor = phone(Person.CTXH_EDITOR);
        editor.navigate("/");
        assertThat(editor.locator(".bell")).hasAttribute("aria-label", Pattern.compile("Thông báo: \\d+ chưa đọc"));
        editor.navigate("/s/ctxh/inbox");
        editor.getByText("Suất ăn cho giường 12").first().click();
        assertThat(editor.getByText("Danh sách.txt")).isVisible();
        editor.getByLabel("Ghi chú", new Page.GetByLabelOptions().setExact(true)).fill("Chỉ chúng ta biết.");
        editor.getByText("Ghi lại").click();
        editor.getByLabel("Câu trả lời").fill("Phòng lo từ chiều nay.");
        editor.getByText("Gửi trả lời").click();
        assertThat(editor.locator(".message-top")).containsText("Đã trả lời");

        sender = phone(Person.NOI_STAFF);
        sender.navigate("/contacts");
        assertThat(sender.locator(".bell-count")).isVisible();
        sender.locator(".bell").click();
        sender.locator(".notices a").first().click();
        assertThat(sender).hasURL(address);
        assertThat(sender.getByText("Phòng lo từ chiều nay.")).isVisible();
        assertThat(sender.getByText("Chỉ chúng ta biết.")).hasCount(0);
        sender.getByLabel("Nội dung").fill("Vẫn chưa thấy.");
        sender.getByText("Mở lại và gửi").click();
        assertThat(sender.locator(".message-top")).not().containsText("Đã trả lời");
    }

    @Test
    void anAnswerBringsAFileAndADoubleTapWritesItOnce() {
        var sender = writing(phone(Person.NOI_STAFF), "Hỏi mẫu đơn");
        sender.locator("main .btn-primary").click();
        var address = sender.url().replace("?sent", "");
        var editor = phone(Person.CTXH_EDITOR);
        editor.navigate(address);
        editor.locator("#answer-text").fill("Mẫu đơn đây.\n\nĐiền rồi gửi lại.");
        editor.locator("#answer-files").setInputFiles(new FilePayload("Mẫu.txt", "text/plain", "Kính gửi".getBytes(StandardCharsets.UTF_8)));
        editor.getByText("Gửi trả lời").dblclick();
        assertThat(editor.locator("[data-kind=ANSWER]")).hasCount(1);
        editor.locator("#remark-text").fill("Ghi một lần.");
        editor.getByText("Ghi lại").dblclick();
        assertThat(editor.locator("[data-kind=REMARK]")).hasCount(1);
        sender.navigate(address);
        assertThat(sender.locator("[data-kind=ANSWER]")).hasCount(1);
        assertThat((String) sender.locator("[data-kind=ANSWER] .entry-text").evaluate("text => text.textContent"))
                .isEqualTo("Mẫu đơn đây.\n\nĐiền rồi gửi lại.");
        var file = sender.waitForDownload(() -> sender.getByText("Mẫu.txt").click());
        assertThat(file.suggestedFilename()).isEqualTo("Mẫu.txt");
        sender.getByLabel("Nội dung").fill(" ");
        sender.locator("#more-files").setInputFiles(new FilePayload("x.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        sender.locator("main form .btn-primary").click();
        assertThat(sender.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(sender.locator("#more-files-help")).containsText("hãy chọn lại");
    }

    @Test
    void whatIsRefusedOrMeetsAnEndedSessionStaysTyped() {
        var page = writing(phone(Person.NOI_ADMIN), " ");
        page.locator("main .btn-primary").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Hãy ghi tiêu đề");
        assertThat(page.getByLabel("Nội dung")).hasValue(TEXT);
        page.getByLabel("Tiêu đề").fill("Gửi khi phiên đã hết");
        page.context().clearCookies(new ClearCookiesOptions().setName(Pattern.compile("portal_(session|sso)|WAS.*")));
        page.locator("main .btn-primary").click();
        assertThat(page.locator("h1")).hasText("Phiên làm việc đã hết");
        var window = page.waitForPopup(() -> page.getByText("Đăng nhập ở cửa sổ mới").click());
        window.waitForURL(RunningPortal.url() + "/");
        window.close();
        page.getByText("Gửi lại").last().click();
        assertThat(page.locator("h1")).hasText("Gửi khi phiên đã hết");
        assertThat((String) page.locator(".entry-text").evaluate("text => text.textContent")).isEqualTo(TEXT);
    }

    @Test
    void withoutScriptTheBellLeadsToTheNoticesAndAStrangerFindsNoMessage() {
        var page = as(Person.CTXH_STAFF);
        assertThat(page.navigate("/messages/01a207f6-6b55-7652-836e-2bcbf652c2f3").status()).isEqualTo(404);
        page.route("**/bell.js*", route -> route.abort());
        page.navigate("/");
        page.locator(".bell").click();
        assertThat(page.locator("h1")).hasText("Thông báo");
    }
}
