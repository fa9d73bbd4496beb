package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Paintings;
import vn.diemcau.portal.it.browser.support.Person;

/** What the portal is for: an article goes from the one who writes it to those who read it. */
class MainJobTest extends BrowserTest {

    private static final String TITLE = "Đoàn bác sĩ trẻ khám bệnh ở bản Lũng Vài";
    private static final String LEAD = "Hai ngày cuối tuần, 412 người được khám và phát thuốc.";
    private static final String CAPTION = "Khám mắt cho người cao tuổi ở nhà văn hóa bản";
    private static final String BYLINE = "Bài và ảnh: Phòng CTXH";

    @TempDir
    Path folder;

    @Test
    void anArticleWithThreePicturesGoesFromItsWriterToItsReaders() {
        var page = as(Person.CTXH_EDITOR);
        write(page);
        previewAndPublish(page);
        assertThat(page).hasURL(Pattern.compile("/news/doan-bac-si-tre-[a-z0-9-]+$"));
        var reader = as(Person.NOI_STAFF);
        findEverywhere(reader);
        read(reader);
    }

    private void write(Page page) {
        var editor = Editor.ofNewArticle(page).title(TITLE).lead(LEAD)
                .type("Từ sáng sớm, sân nhà văn hóa đã đông người.").typeBold("Ai cũng được đo huyết áp.")
                .topic("Công tác xã hội").audience("Toàn bệnh viện").byline(BYLINE);
        editor.awaitSaved();
        assertThat(page).hasURL(Pattern.compile("/news/[0-9a-f-]{36}/edit$"));
        editor.send(Paintings.jpeg(folder, "san.jpg", 1600, 1000), Paintings.jpeg(folder, "kham.jpg", 1200, 900),
                Paintings.jpeg(folder, "thuoc.jpg", 900, 1200));
        assertThat(editor.pictures()).hasCount(3);
        editor.caption(1, CAPTION);
    }

    private static void previewAndPublish(Page page) {
        var editor = Editor.in(page);
        editor.press("Xem trước");
        assertThat(page.getByText("Đây là bản xem trước.")).isVisible();
        assertThat(page.locator(".prose strong")).hasText("Ai cũng được đo huyết áp.");
        page.getByText("Sửa bài").click();
        Editor.in(page).press("Đăng bài");
        assertThat(page.getByText("Bài đang hiện với người đọc.")).isVisible();
    }

    private static void findEverywhere(Page page) {
        for (var place : new String[] {"/", "/news", "/s/ctxh", "/search?q=doan+bac+si+tre+lung+vai"}) {
            page.navigate(place);
            assertThat(page.locator("main").getByText(TITLE).first()).isVisible();
        }
        page.navigate("/");
        page.locator("main").getByText(TITLE).first().click();
    }

    private static void read(Page page) {
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator(".standfirst")).hasText(LEAD);
        assertThat(page.locator("figcaption").getByText(CAPTION)).isVisible();
        assertThat(page.locator(".byline")).hasText(BYLINE);
        var pictures = page.locator("article figure img");
        assertThat(pictures).hasCount(3);
        pictures.all().forEach(picture -> {
            picture.scrollIntoViewIfNeeded();
            page.waitForFunction("image => image.complete && image.naturalWidth > 0", picture.elementHandle());
        });
        page.locator("a.zoom").first().click();
        assertThat(page.locator("dialog.lightbox figcaption")).hasText("1 / 3");
    }

    @Test
    void theCountOfReadingsRises() {
        var slug = Articles.publish(Articles.draft("Bài được đếm lượt đọc")).text("slug");
        var page = as(Person.CTXH_STAFF);
        page.navigate("/news/" + slug);
        page.navigate("/news/" + slug);
        page.waitForFunction("async slug => (await (await fetch('/api/v1/articles/' + slug)).json()).views >= 2", slug,
                new Page.WaitForFunctionOptions().setPollingInterval(300));
        page.navigate("/news");
        var row = page.locator(".story").filter(new Locator.FilterOptions().setHasText("Bài được đếm lượt đọc"));
        assertThat(row.innerText()).doesNotContain(" 0 lượt đọc").contains("lượt đọc");
    }
}
