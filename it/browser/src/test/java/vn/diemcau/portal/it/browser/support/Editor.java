package vn.diemcau.portal.it.browser.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** The page on which an article is written, by what a person does there. */
public final class Editor {

    private final Page page;

    private Editor(Page page) {
        this.page = page;
        assertThat(body()).isVisible();
    }

    public static Editor ofNewArticle(Page page) {
        page.navigate("/news/new");
        return new Editor(page);
    }

    public static Editor of(Page page, String article) {
        page.navigate("/news/" + article + "/edit");
        return new Editor(page);
    }

    /** The editor that is open already. */
    public static Editor in(Page page) {
        return new Editor(page);
    }

    public Editor title(String text) {
        title().fill(text);
        return this;
    }

    public Locator title() {
        return page.locator("#title");
    }

    public Editor lead(String text) {
        lead().fill(text);
        return this;
    }

    public Locator lead() {
        return page.locator("#lead");
    }

    public Locator body() {
        return page.locator(".ql-editor");
    }

    /** Types a paragraph, one key after the other. */
    public Editor type(String paragraph) {
        body().click();
        page.keyboard().type(paragraph);
        page.keyboard().press("Enter");
        return this;
    }

    public Editor typeBold(String paragraph) {
        body().click();
        page.keyboard().press("Control+b");
        page.keyboard().type(paragraph);
        page.keyboard().press("Control+b");
        page.keyboard().press("Enter");
        return this;
    }

    /** Pastes as if this had been copied from another page. */
    public Editor paste(String html) {
        body().click();
        body().evaluate("""
                (element, html) => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", html);
        return this;
    }

    /** Pastes a picture as the keys for a screenshot leave it on the clipboard. */
    public Editor pasteScreenshot() {
        body().click();
        body().evaluate("""
                async element => {
                  const picture = new OffscreenCanvas(64, 48);
                  picture.getContext('2d').fillRect(0, 0, 64, 48);
                  const data = new DataTransfer();
                  data.items.add(new File([await picture.convertToBlob()], 'image.png', { type: 'image/png' }));
                  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""");
        return this;
    }

    public Editor byline(String text) {
        page.getByLabel("Ghi tên").fill(text);
        return this;
    }

    public Editor topic(String name) {
        page.getByLabel("Chuyên mục").selectOption(name);
        return this;
    }

    public Editor audience(String name) {
        page.getByLabel(name).check();
        return this;
    }

    public Editor send(Path... files) {
        page.locator("#files").setInputFiles(files);
        return this;
    }

    public Locator pictures() {
        return page.locator("#tiles .tile");
    }

    /** Writes a caption and leaves the field, which is when it is sent. */
    public Editor caption(int picture, String text) {
        var field = pictures().nth(picture).getByLabel("Chú thích ảnh");
        field.fill(text);
        page.waitForResponse(answer -> answer.url().contains("/images/") && answer.ok(), field::blur);
        return this;
    }

    public Locator status() {
        return page.locator("#status");
    }

    public Editor awaitSaved() {
        assertThat(status()).containsText("Đã lưu");
        return this;
    }

    /** The message above the sheet: offline, login, conflict, restored, refused, full, paste, upload or picture. */
    public Locator banner(String kind) {
        return page.locator("#banners [data-kind=" + kind + "]");
    }

    /** What is said beside a field. */
    public Locator refusal(String field) {
        return page.locator("#" + field + "-error");
    }

    /** Presses the button or follows the link that bears these words. */
    public void press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))).click();
    }
}
