package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Paintings;
import vn.diemcau.portal.it.browser.support.Person;

/** A picture that cannot be taken is refused with a sentence that says why and what to do; the editor stays usable. */
class RefusedPicturesTest extends BrowserTest {

    private static final int MOST_PICTURES = 40;
    private static final int MEGABYTE = 1024 * 1024;
    /** Forty pictures, one after the other, take their time on a busy machine. */
    private static final HasCountOptions PATIENTLY = new HasCountOptions().setTimeout(180_000);

    @TempDir
    Path folder;

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
    void aPhotographOfFortyMegabytesIsRefused() throws IOException {
        var large = Paintings.noise(folder, "lon.jpg", 6000, 4500);
        assertThat(Files.size(large)).isGreaterThan(40L * MEGABYTE);
        sendAndRead(large, "lon.jpg: Ảnh quá lớn: tối đa 20 MB.");
    }

    @Test
    void aSmallFileOfFourHundredMillionPixelsIsRefused() throws IOException {
        var bomb = Paintings.emptyPng(folder, "bom.png", 20_000, 20_000);
        assertThat(Files.size(bomb)).isLessThan(MEGABYTE);
        sendAndRead(bomb, "bom.png: Ảnh 20.000 × 20.000 điểm là quá lớn: tối đa 80 triệu điểm ảnh.");
    }

    @Test
    void aMovingPictureIsRefused() {
        sendAndRead(Paintings.movingGif(folder, "dong.gif"), "dong.gif: Không nhận ảnh động.");
    }

    private void sendAndRead(Path file, String sentence) {
        var editor = Editor.of(as(Person.CTXH_EDITOR), Articles.draft("Bài có tệp bị từ chối")).send(file);
        assertThat(editor.banner("upload")).containsText(sentence);
        assertThat(editor.pictures()).hasCount(0);
        editor.send(Paintings.jpeg(folder, "lanh.jpg", 64, 48));
        assertThat(editor.pictures()).hasCount(1);
    }

    @Test
    void ofSixtyPicturesChosenAtOnceTheFirstFortyArriveAndTheOthersAreTold() {
        var chosen = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> Paintings.jpeg(folder, "%02d.jpg".formatted(number), 64, 48)).toArray(Path[]::new);
        var page = as(Person.CTXH_EDITOR);
        var editor = Editor.ofNewArticle(page).title("Bài có sáu mươi ảnh").awaitSaved().send(chosen);
        assertThat(editor.pictures()).hasCount(MOST_PICTURES, PATIENTLY);
        assertThat(editor.banner("upload")).containsText("41.jpg, 42.jpg, 43.jpg… (20): Mỗi bài tối đa 40 ảnh.");
        editor.caption(0, "Chú thích sau khi tải").type("Câu gõ sau khi tải.").awaitSaved();
        page.reload();
        assertThat(editor.pictures()).hasCount(MOST_PICTURES);
        assertThat(editor.body()).containsText("Câu gõ sau khi tải.");
    }
}
