package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Paintings;
import vn.diemcau.portal.it.browser.support.Person;

/** What cannot be taken is refused with a sentence that says why and what to do. */
class BadInputTest extends BrowserTest {

    private static final int MOST_PICTURES = 40;

    @TempDir
    Path folder;

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
    void aTextFileNamedJpgIsRefused() throws IOException {
        sendAndRead(Files.writeString(folder.resolve("anh.jpg"), "không phải ảnh"), "anh.jpg: Tệp này không phải là ảnh.");
    }

    @Test
    void aDrawingThatCarriesAScriptIsRefused() throws IOException {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        sendAndRead(Files.writeString(folder.resolve("ve.svg"), drawing), "ve.svg: Không nhận hình vẽ SVG");
    }

    @Test
    void aFileOfTwentyFiveMegabytesIsRefused() throws IOException {
        var large = Paintings.jpeg(folder, "lon.jpg", 400, 300);
        Files.write(large, Arrays.copyOf(Files.readAllBytes(large), 25 * 1024 * 1024));
        sendAndRead(large, "lon.jpg: Ảnh quá lớn: tối đa 20 MB.");
    }

    private void sendAndRead(Path file, String sentence) {
        var editor = Editor.of(as(Person.CTXH_EDITOR), Articles.draft("Bài có tệp bị từ chối")).send(file);
        assertThat(editor.banner("refused")).containsText(sentence);
        assertThat(editor.pictures()).hasCount(0);
    }

    @Test
    void onePictureMoreThanAnArticleMayHaveIsRefused() {
        var article = Articles.draft("Bài đầy ảnh");
        var picture = Paintings.jpeg(folder, "nho.jpg", 64, 48);
        for (int i = 0; i < MOST_PICTURES; i++) {
            Articles.picture(article, picture);
        }
        var editor = Editor.of(as(Person.CTXH_EDITOR), article).send(picture);
        assertThat(editor.banner("refused")).containsText("Mỗi bài tối đa 40 ảnh.");
        assertThat(editor.pictures()).hasCount(MOST_PICTURES);
    }
}
