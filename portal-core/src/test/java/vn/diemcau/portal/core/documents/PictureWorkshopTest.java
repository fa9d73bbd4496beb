package vn.diemcau.portal.core.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.core.documents.Shown.assertColour;
import static vn.diemcau.portal.core.documents.Shown.largest;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;

class PictureWorkshopTest {

    @TempDir
    private Path folder;

    private final PictureWorkshop workshop = new PictureWorkshop(20 << 20, 80_000_000);

    private PreparedPicture prepare(byte[] upload) throws IOException {
        return workshop.prepare(Files.write(Files.createTempFile(folder, "upload", ".bin"), upload));
    }

    /** What a viewer shows, row by row: red, green, blue and white are the quarters as stored. */
    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"})
    void everyOrientationIsTurnedUpright(int orientation, String quarters) throws IOException {
        byte[] jpeg = SamplePictures.withExif(SamplePictures.encode(SamplePictures.quarters(200, 100), "jpeg"), orientation);

        PreparedPicture picture = prepare(jpeg);

        boolean turned = orientation > 4;
        assertThat(picture.width()).isEqualTo(turned ? 100 : 200);
        assertThat(picture.height()).isEqualTo(turned ? 200 : 100);
        assertQuarters(largest(picture), quarters);
    }

    private static void assertQuarters(BufferedImage image, String quarters) {
        for (int i = 0; i < 4; i++) {
            Color expected = switch (quarters.charAt(i)) {
                case 'R' -> Color.RED;
                case 'G' -> Color.GREEN;
                case 'B' -> Color.BLUE;
                default -> Color.WHITE;
            };
            assertColour(image, 0.25 + 0.5 * (i % 2), 0.25 + 0.5 * (i / 2), expected);
        }
    }

    @Test
    void theOrientationOfAPngIsHonouredToo() throws IOException {
        byte[] png = SamplePictures.encode(SamplePictures.quarters(64, 32), "png");

        assertQuarters(largest(prepare(SamplePictures.withChunk(png, "eXIf", SamplePictures.exif(6)))), "BRWG");
    }

    @Test
    void aDamagedExifMeansUpright() throws IOException {
        byte[] png = SamplePictures.encode(SamplePictures.quarters(64, 32), "png");

        assertQuarters(largest(prepare(SamplePictures.withChunk(png, "eXIf", new byte[] {'M', 'M', 0, 42, 127, 0, 0, 0}))), "RGBW");
        assertQuarters(largest(prepare(SamplePictures.withChunk(png, "eXIf", SamplePictures.exif(77)))), "RGBW");
    }

    @Test
    void thePlaceIsGoneAfterwards() throws Exception {
        byte[] jpeg = SamplePictures.withExif(SamplePictures.encode(SamplePictures.quarters(800, 600), "jpeg"), 6);
        assertThat(metadata(jpeg).getFirstDirectoryOfType(GpsDirectory.class).containsTag(GpsDirectory.TAG_LATITUDE)).isTrue();

        for (PreparedPicture.Rendition rendition : prepare(jpeg).renditions()) {
            Metadata metadata = metadata(rendition.jpeg());
            assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
            assertThat(metadata.containsDirectoryOfType(ExifDirectoryBase.class)).isFalse();
        }
    }

    private static Metadata metadata(byte[] file) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    @ParameterizedTest
    @CsvSource({"2000, 320;640;960;1600", "1600, 320;640;960;1600", "1000, 320;640;960;1000", "640, 320;640", "200, 200", "1, 1"})
    void noRenditionIsWiderThanThePicture(int width, String widths) throws IOException {
        PreparedPicture picture = prepare(SamplePictures.encode(SamplePictures.quarters(width, 10), "png"));

        assertThat(picture.renditions()).extracting(PreparedPicture.Rendition::width)
                .containsExactlyElementsOf(Arrays.stream(widths.split(";")).map(Integer::valueOf).toList());
    }

    @Test
    void aPanoramaKeepsItsProportions() throws IOException {
        PreparedPicture picture = prepare(SamplePictures.encode(SamplePictures.quarters(5000, 10), "jpeg"));

        assertThat(picture.width()).isEqualTo(5000);
        assertThat(picture.renditions()).extracting(PreparedPicture.Rendition::height).containsExactly(1, 1, 2, 3);
        assertThat(largest(picture).getWidth()).isEqualTo(1600);
    }

    @Test
    void aSinglePixelIsAPicture() throws IOException {
        for (String format : List.of("jpeg", "png", "gif")) {
            BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
            pixel.setRGB(0, 0, Color.RED.getRGB());
            assertColour(largest(prepare(SamplePictures.encode(pixel, format))), 0, 0, Color.RED);
        }
    }

    @Test
    void renditionsAreProgressive() throws IOException {
        byte[] jpeg = prepare(SamplePictures.encode(SamplePictures.quarters(640, 480), "png")).renditions().get(0).jpeg();

        assertThat(PictureInspection.of(jpeg, (width, height) -> { }).wholeInMemory()).isTrue();
    }

    @Test
    void thePrintOfTheUploadIsItsSha256() throws Exception {
        byte[] upload = SamplePictures.encode(SamplePictures.quarters(20, 20), "png");

        assertThat(prepare(upload).sha256())
                .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(upload)));
    }

    @Test
    void aGifOfOneFrameIsAPicture() throws IOException {
        assertQuarters(largest(prepare(SamplePictures.encode(SamplePictures.quarters(100, 80), "gif"))), "RGBW");
    }

    @Test
    void whatIsHiddenInTheFileDoesNotComeOut() throws IOException {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        byte[] jpeg = SamplePictures.encode(SamplePictures.quarters(64, 64), "jpeg");
        byte[] comment = SamplePictures.join(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (html.length + 2)}, html);
        byte[] polyglot = SamplePictures.join(Arrays.copyOf(jpeg, 2), comment, Arrays.copyOfRange(jpeg, 2, jpeg.length), html);
        byte[] png = SamplePictures.join(SamplePictures.withChunk(
                SamplePictures.encode(SamplePictures.quarters(64, 64), "png"), "tEXt", html), html);

        for (byte[] upload : new byte[][] {polyglot, png}) {
            byte[] rendition = prepare(upload).renditions().get(0).jpeg();
            assertThat(new String(rendition, StandardCharsets.ISO_8859_1)).doesNotContain("script");
            assertThat(PictureInspection.of(rendition, (width, height) -> { }).content()).hasSameSizeAs(rendition);
        }
    }

    @Test
    void aTextThatUnpacksToMuchMoreIsLeftOut() throws IOException {
        byte[] text = SamplePictures.join(new byte[] {'a', 0, 0}, SamplePictures.deflate(new byte[200 << 20]));
        byte[] png = SamplePictures.withChunk(SamplePictures.encode(SamplePictures.quarters(64, 64), "png"), "zTXt", text);

        assertQuarters(largest(prepare(SamplePictures.withChunk(png, "iCCP", text))), "RGBW");
    }

    @Test
    void aLargePictureIsReadWithoutAllItsPixelsInMemory() throws IOException {
        PreparedPicture picture = prepare(SamplePictures.whitePng(10_000, 7_900));

        assertThat(picture.width()).isEqualTo(10_000);
        assertThat(picture.renditions()).extracting(PreparedPicture.Rendition::width).containsExactly(320, 640, 960, 1600);
        assertColour(largest(picture), 0.5, 0.5, Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 4_000, 5_000, 8_944, 65_535})
    void neverMoreThanSixteenMillionPixelsAreDecoded(int side) {
        long kept = (side + PictureDecoder.step(side, side) - 1) / PictureDecoder.step(side, side);

        assertThat(kept * kept).isLessThanOrEqualTo(16_000_000);
        assertThat(PictureDecoder.step(4_000, 4_000)).isEqualTo(1);
    }

    @Test
    void manyAtTheSameTimeGetTheirOwnPictures() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<PreparedPicture>> uploads = IntStream.range(0, 24)
                    .<Callable<PreparedPicture>>mapToObj(i -> () -> prepare(SamplePictures.encode(SamplePictures.quarters(100 + i, 50), "jpeg")))
                    .toList();
            var results = people.invokeAll(uploads);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get().width()).isEqualTo(100 + i);
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void anUploadThatIsNotThereIsNoFaultOfThePicture() {
        assertThatThrownBy(() -> workshop.prepare(folder.resolve("missing"))).isInstanceOf(UncheckedIOException.class);
    }
}
