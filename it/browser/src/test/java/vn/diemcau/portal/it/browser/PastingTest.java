package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Person;

/** What is pasted into the text: too much is refused, pictures go where pictures belong, and nothing typed before is lost. */
class PastingTest extends BrowserTest {

    private static final String PARAGRAPH = "<p>Đoạn dán thứ %d từ một tài liệu rất dài, chép nguyên cả cuốn vào bài.</p>";
    private static final int TWELVE_MEGABYTES = 12 * 1024 * 1024;

    @Test
    void twelvePastedMegabytesAreRefusedAndWhatWasTypedBeforeStays() {
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Bài dán cả cuốn sách").type("Câu đã gõ trước khi dán.").awaitSaved();
        editor.paste(paragraphs(TWELVE_MEGABYTES));
        assertThat(editor.banner("paste")).containsText("Đoạn dán quá dài nên chưa được đưa vào bài");
        editor.type("Câu gõ sau khi dán.").awaitSaved();
        page.reload();
        assertThat(editor.body()).containsText("Câu đã gõ trước khi dán.");
        assertThat(editor.body()).containsText("Câu gõ sau khi dán.");
    }

    @Test
    void pastedMarkupOfTwelveMegabytesAroundFewWordsIsTaken() {
        var page = as(Person.CTXH_EDITOR);
        var style = "<style>" + "p.MsoNormal { mso-style-parent: ''; } ".repeat(TWELVE_MEGABYTES / 38) + "</style>";
        var editor = Editor.ofNewArticle(page).title("Bài dán từ Word").paste(style + "<p>Đoạn lành.</p>");
        assertThat(editor.body()).hasText("Đoạn lành.");
        editor.awaitSaved();
    }

    @Test
    void aScreenshotPastedIntoTheTextBecomesAPictureOfTheArticle() {
        var editor = Editor.ofNewArticle(as(Person.CTXH_EDITOR)).title("Bài dán ảnh màn hình").type("Câu đã gõ.").awaitSaved();
        editor.pasteScreenshot();
        assertThat(editor.pictures()).hasCount(1);
        assertThat(editor.body().locator("img")).hasCount(0);
    }

    private static String paragraphs(int length) {
        var text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append(PARAGRAPH.formatted(i));
        }
        return text.toString();
    }
}
