package vn.diemcau.portal.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aLineIsComposedAndWithoutStrayWhiteSpaceOrControls() {
        var decomposed = Normalizer.normalize("Bệnh  viện", Normalizer.Form.NFD);
        assertThat(Texts.line(" " + decomposed + "\u0000\r\n ")).isEqualTo("Bệnh viện");
        assertThat(Texts.line(null)).isEmpty();
    }

    @Test
    void foldingForgetsAccentsCaseAndTheStrokeOfDd() {
        assertThat(Texts.fold("Đảng ủy Bệnh viện")).isEqualTo("dang uy benh vien");
        assertThat(Texts.fold("hoà")).isEqualTo(Texts.fold("hòa"));
    }

    @Test
    void aSlugIsReadableAndOnlyLettersDigitsAndDashes() {
        assertThat(Texts.slug("Bệnh viện nối cầu: 827 điểm, hơn 32 nghìn đại biểu!"))
                .isEqualTo("benh-vien-noi-cau-827-diem-hon-32-nghin-dai-bieu");
    }

    @Test
    void aSlugIsCutBetweenWordsAndNeverEmpty() {
        assertThat(Texts.slug("chữ ".repeat(60))).hasSizeLessThanOrEqualTo(80).endsWith("chu");
        assertThat(Texts.slug("“!?”")).isEqualTo("bai");
    }
}
