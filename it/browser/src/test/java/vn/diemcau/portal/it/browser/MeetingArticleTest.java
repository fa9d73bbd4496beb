package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Meetings;
import vn.diemcau.portal.it.browser.support.Person;

/** From the end of a meeting to its article: one press, and the figures are those that were reported. */
class MeetingArticleTest extends BrowserTest {

    private static final Pattern EDITOR = Pattern.compile(".*/news/[0-9a-f-]{36}/edit");

    @Test
    void whenTheMeetingHasEndedItsArticleIsDraftedAndOpenedWithTheReportedFigures() {
        var meeting = Meetings.called();
        Meetings.reported(meeting, 40, 300);
        var page = as(Person.CTXH_EDITOR);
        page.navigate("/meetings/" + meeting);
        assertThat(page.locator("button[value=draft]")).hasCount(0);
        end(page, "/meetings/" + meeting);

        page.navigate("/meetings/" + meeting + "/attendance");
        var sentence = page.locator(".turnout-sentence").textContent();
        assertThat(sentence).startsWith("40 điểm cầu").endsWith("với tổng số 300 đại biểu");
        page.navigate("/meetings/" + meeting);
        page.locator("button[value=draft]").click();
        page.waitForURL(EDITOR);
        var editor = Editor.in(page);
        assertThat(editor.title()).hasValue("Hội nghị quán triệt chương trình hành động");
        assertThat(editor.lead()).hasValue(Pattern.compile(".*, nối 40 điểm cầu với tổng số 300 đại biểu\\."));
        assertThat(editor.body()).containsText(sentence);
        assertThat(page.locator(".ed-origin a")).hasText("Hội nghị quán triệt chương trình hành động");
        assertThat(page.locator("#figures-changed")).hasCount(0);
        var address = page.url();

        page.navigate("/meetings/" + meeting + "/conclusions");
        assertThat(page.locator("button[value=draft]")).hasCount(0);
        editor.press("Sửa bản nháp");
        page.waitForURL(address);
        Meetings.reported(meeting, 1, 7);
        page.reload();
        assertThat(page.locator("#figures-changed")).containsText("41 điểm cầu");
        assertThat(page.locator("#figures-changed")).containsText("40 điểm cầu");
        editor.press("Bài đã theo số mới");
        page.waitForURL(address);
        assertThat(page.locator("#figures-changed")).hasCount(0);
        assertThat(editor.body()).containsText(sentence);

        editor.press("Đăng bài");
        assertThat(page.locator(".prose")).containsText(sentence);
        var reader = as(Person.NOI_STAFF);
        reader.navigate("/meetings/" + meeting);
        reader.locator(".meeting-article .name a").click();
        assertThat(reader.locator(".standfirst")).containsText("40 điểm cầu với tổng số 300 đại biểu");
    }

    private static void end(Page page, String meeting) {
        page.navigate(meeting + "/console");
        page.locator("#steps button[value=begin]").click();
        assertThat(page.locator("#headline")).hasText("Phát biểu khai mạc");
        page.locator("#steps details.removal summary").click();
        page.locator("#steps button[value=end]").click();
        assertThat(page.locator("#headline")).hasText("Cuộc họp đã kết thúc");
    }
}
