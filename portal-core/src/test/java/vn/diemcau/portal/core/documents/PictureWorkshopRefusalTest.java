package vn.diemcau.portal.core.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemcau.portal.core.documents.PictureRefused.Reason;

class PictureWorkshopRefusalTest {

    private static final byte[] JPEG = SamplePictures.encode(SamplePictures.quarters(64, 48), "jpeg");
    private static final byte[] PNG = SamplePictures.encode(SamplePictures.quarters(64, 48), "png");
    private static final byte[] GIF = SamplePictures.encode(SamplePictures.quarters(64, 48), "gif");

    @TempDir
    private Path folder;

    private PictureRefused refusal(byte[] content) throws IOException {
        Path upload = Files.write(folder.resolve("upload.jpg"), content);
        PictureWorkshop workshop = new PictureWorkshop(1 << 20, 80_000_000);
        return catchThrowableOfType(PictureRefused.class, () -> workshop.prepare(upload));
    }

    private Reason reason(byte[] content) throws IOException {
        PictureRefused refusal = refusal(content);
        return refusal == null ? null : refusal.reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đây là một văn bản", "", "%PDF-1.7\n%", "PK\u0003\u0004", "<html><body><svg></svg></body></html>",
        "<!DOCTYPE html><p>svg</p>", "RIFF0000WAVEfmt ", "\u001f\u008b", "<", "<svgfoo>"})
    void whatIsNoPictureIsRefusedWhateverItsName(String content) throws IOException {
        assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_A_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "<SVG/onload=alert(1)>",
        "\ufeff<?xml version=\"1.0\"?>\n<!-- a --><!DOCTYPE svg PUBLIC \"a\" \"b\" [<!ENTITY x \"y>\">]>\n<svg>", "<a:svg xmlns:a='x'>"})
    void aDrawingThatMayCarryScriptsIsRefusedAsSuch(String content) throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(reason(content.getBytes(charset))).as(charset.name()).isEqualTo(Reason.SVG);
        }
    }

    @ParameterizedTest
    @CsvSource({"heic, HEIC", "mif1, HEIC", "avif, AVIF"})
    void aPictureOfANewerFormatIsRefusedByItsName(String brand, String format) throws IOException {
        PictureRefused refusal = refusal(("\0\0\0\u0018ftyp" + brand + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal.details()).containsEntry("format", format);
    }

    @Test
    void anOlderFormatIsRefusedByItsName() throws IOException {
        PictureRefused refusal = refusal(SamplePictures.encode(SamplePictures.quarters(8, 8), "bmp"));

        assertThat(refusal.details()).isEqualTo(Map.of("format", "BMP"));
    }

    @Test
    void aFileOverTheLimitIsRefusedWithBothNumbers() throws IOException {
        PictureRefused refusal = refusal(new byte[(1 << 20) + 1]);

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE_FILE);
        assertThat(refusal.details()).isEqualTo(Map.of("limit", 1L << 20, "found", (1L << 20) + 1));
    }

    @Test
    void aBombIsRefusedFromItsHeaderAlone() throws IOException {
        PictureRefused refusal = refusal(SamplePictures.pngHeader(20_000, 20_000, 8, 6));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal.details()).isEqualTo(
                Map.of("limit", 80_000_000L, "found", 400_000_000L, "width", 20_000L, "height", 20_000L));
    }

    @Test
    void anEndlessRowOfPixelsIsRefused() throws IOException {
        assertThat(reason(SamplePictures.pngHeader(Integer.MAX_VALUE, 1, 16, 6))).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void aJpegThatNamesTooManyPixelsIsRefused() throws IOException {
        byte[] jpeg = JPEG.clone();
        for (int i = 0; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                Arrays.fill(jpeg, i + 5, i + 9, (byte) 0xF0);
            }
        }
        assertThat(reason(jpeg)).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void aWebpThatNamesTooManyPixelsIsRefused() throws IOException {
        byte[] webp = SamplePictures.WEBP_LOSSLESS.clone();
        Arrays.fill(webp, 21, 24, (byte) 0xFF);

        assertThat(refusal(webp).details()).containsEntry("width", 16_384L).containsKeys("limit", "found");
    }

    @Test
    void aWebpWhosePictureIsNotAsLargeAsItSaysIsRefused() throws IOException {
        byte[] webp = SamplePictures.WEBP_ALPHA.clone();
        webp[24] = 7;

        assertThat(reason(webp)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void moreThanOneFrameIsRefused() throws IOException {
        byte[] twoFrames = {0, 0, 0, 2, 0, 0, 0, 0};

        assertThat(reason(SamplePictures.animated(GIF))).isEqualTo(Reason.ANIMATED);
        assertThat(reason(SamplePictures.WEBP_ANIMATED)).isEqualTo(Reason.ANIMATED);
        assertThat(reason(SamplePictures.withChunk(PNG, "acTL", twoFrames))).isEqualTo(Reason.ANIMATED);
    }

    @Test
    void aPictureThatIsCutOffIsRefused() throws IOException {
        for (byte[] whole : new byte[][] {JPEG, PNG, GIF, SamplePictures.WEBP, SamplePictures.WEBP_LOSSLESS}) {
            for (int length = 12; length < whole.length - 1; length += 1 + whole.length / 50) {
                assertThat(reason(Arrays.copyOf(whole, length))).as(length + " of " + whole.length).isEqualTo(Reason.UNREADABLE);
            }
        }
    }

    @Test
    void aDamagedPictureIsEitherShownOrRefusedButNothingElseHappens() throws IOException {
        Random random = new Random(4);
        for (byte[] whole : new byte[][] {JPEG, PNG, GIF, SamplePictures.WEBP, SamplePictures.WEBP_LOSSLESS, SamplePictures.WEBP_ALPHA}) {
            for (int round = 0; round < 60; round++) {
                byte[] damaged = whole.clone();
                for (int i = 0; i < 3; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Path upload = Files.write(folder.resolve("damaged"), damaged);
                try {
                    assertThat(new PictureWorkshop(1 << 20, 1_000_000).prepare(upload).renditions()).isNotEmpty();
                } catch (PictureRefused refused) {
                    assertThat(refused.reason()).isNotNull();
                }
            }
        }
    }
}
