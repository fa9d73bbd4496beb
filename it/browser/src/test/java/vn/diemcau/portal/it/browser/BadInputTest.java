package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Person;

/** A text that cannot be taken is refused with a sentence that says why and what to do; what was there before stays. */
class BadInputTest extends BrowserTest {

    @Test
    void withoutATitleTheEditorAsksForOne() {
        var editor = Editor.ofNewArticle(as(Person.CTXH_EDITOR)).lead("Chỉ có mở đầu.");
        assertThat(editor.status()).containsText("Hãy đặt tiêu đề");
    }

    @Test
    void aTitleThatIsTooLongIsToldBesideIt() {
        var editor = Editor.ofNewArticle(as(Person.CTXH_EDITOR)).title("a".repeat(400));
        assertThat(editor.refusal("title")).hasText("Dài quá: tối đa 200 ký tự, đang có 400.");
        editor.title("Tiêu đề vừa phải").awaitSaved();
        assertThat(editor.refusal("title")).isHidden();
    }

    @Test
    void aTextThatGrewTooLongIsToldAndSavedAfterItsEndIsRemoved() {
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Bài dán quá dài").type("Câu đã gõ trước khi dán.").awaitSaved();
        editor.body().evaluate("(element, text) => element.append(text)", "a".repeat(1_000_001));
        assertThat(editor.refusal("bodyHtml")).containsText("Nội dung quá dài: tối đa 1.000.000 ký tự");
        assertThat(editor.body()).containsText("Câu đã gõ trước khi dán.");
        page.keyboard().press("Control+z");
        editor.awaitSaved();
        assertThat(editor.refusal("bodyHtml")).isHidden();
        page.reload();
        assertThat(editor.body()).hasText("Câu đã gõ trước khi dán.");
    }
}
