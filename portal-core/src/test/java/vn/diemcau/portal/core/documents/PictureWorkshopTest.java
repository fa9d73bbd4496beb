package vn.diemcau.portal.core.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

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

    private static final int CLOSE = 24;

    @TempDir
    private Path folder;

    private final PictureWorkshop workshop = new PictureWorkshop(20 << 20, 80_000_000);

    private PreparedPicture prepare(byte[] upload) throws IOException {
        return workshop.prepare(Files.write(Files.createTempFile(folder, "upload", ".bin"), upload));
    }

    private static BufferedImage largest(PreparedPicture picture) throws IOException {
        List<PreparedPicture.Rendition> renditions = picture.renditions();
        PreparedPicture.Rendition rendition = renditions.get(renditions.size() - 1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(rendition.jpeg()));
        assertThat(image.getWidth()).isEqualTo(rendition.width());
        assertThat(image.getHeight()).isEqualTo(rendition.height());
        return image;
    }

    private static void assertColour(BufferedImage image, double x, double y, Color expected) {
        Color found = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        int difference = Math.max(Math.abs(found.getRed() - expected.getRed()),
                Math.max(Math.abs(found.getGreen() - expected.getGreen()), Math.abs(found.getBlue() - expected.getBlue())));
        assertThat(difference).as("%s at %s, %s, expected %s", found, x, y, expected).isLessThan(CLOSE);
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
    void transparencyBecomesWhite() throws IOException {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(255, 0, 0, 128));
        canvas.fillRect(0, 0, 50, 100);
        canvas.dispose();

        BufferedImage flat = largest(prepare(SamplePictures.encode(image, "png")));

        assertColour(flat, 0.25, 0.5, new Color(255, 127, 127));
        assertColour(flat, 0.75, 0.5, Color.WHITE);
    }

    @Test
    void greyStaysAsBrightAsItWas() throws IOException {
        byte[] rows = new byte[40 * 81];
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                rows[y * 81 + 1 + 2 * x] = 100;
                rows[y * 81 + 2 + 2 * x] = (byte) (x < 20 ? 255 : 0);
            }
        }
        byte[] greyAndAlpha = SamplePictures.join(SamplePictures.pngHeader(40, 40, 8, 4),
                SamplePictures.chunk("IDAT", SamplePictures.deflate(rows)), SamplePictures.chunk("IEND", new byte[0]));
        BufferedImage flat = largest(prepare(greyAndAlpha));
        assertColour(flat, 0.25, 0.5, new Color(100, 100, 100));
        assertColour(flat, 0.75, 0.5, Color.WHITE);

        BufferedImage grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 100);
        assertColour(largest(prepare(SamplePictures.encode(grey, "jpeg"))), 0.5, 0.5, new Color(100, 100, 100));
        assertColour(largest(prepare(SamplePictures.encode(grey, "png"))), 0.5, 0.5, new Color(100, 100, 100));
    }

    @Test
    void webpIsAPictureWithAndWithoutTransparency() throws IOException {
        assertColour(largest(prepare(SamplePictures.WEBP)), 0.2, 0.5, Color.RED);
        assertColour(largest(prepare(SamplePictures.WEBP)), 0.8, 0.5, Color.BLUE);
        for (byte[] webp : new byte[][] {SamplePictures.WEBP_LOSSLESS, SamplePictures.WEBP_ALPHA}) {
            assertColour(largest(prepare(webp)), 0.1, 0.5, Color.RED);
            assertColour(largest(prepare(webp)), 0.9, 0.1, Color.WHITE);
        }
    }

    /** Four inks in a file of a printing program, which stores them inverted. */
    @Test
    void aJpegForPrintingGetsColoursOfTheScreen() throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                inks.setPixel(x, y, x < 32 ? new int[] {255, 0, 0, 255} : new int[] {255, 255, 255, 255});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        byte[] plain = jpeg.toByteArray();

        BufferedImage shown = largest(prepare(
                SamplePictures.join(Arrays.copyOf(plain, 2), adobe, Arrays.copyOfRange(plain, 2, plain.length))));

        Color red = new Color(shown.getRGB(16, 32));
        assertThat(red.getRed()).isGreaterThan(180);
        assertThat(red.getGreen()).isLessThan(90);
        assertThat(red.getBlue()).isLessThan(90);
        assertColour(shown, 0.75, 0.5, Color.WHITE);
    }

    @Test
    void coloursOfAnotherProfileAreConverted() throws IOException {
        byte[] profile = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB)).getProfile().getData();
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(55, 55, 55));
        canvas.fillRect(0, 0, 64, 64);
        canvas.dispose();
        byte[] png = SamplePictures.withChunk(SamplePictures.encode(image, "png"), "iCCP",
                SamplePictures.join(new byte[] {'p', 0, 0}, SamplePictures.deflate(profile)));
        byte[] jpeg = SamplePictures.encode(image, "jpeg");
        byte[] segment = SamplePictures.join("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), profile);
        int length = segment.length + 2;
        jpeg = SamplePictures.join(Arrays.copyOf(jpeg, 20),
                new byte[] {(byte) 0xFF, (byte) 0xE2, (byte) (length >> 8), (byte) length}, segment, Arrays.copyOfRange(jpeg, 20, jpeg.length));

        assertColour(largest(prepare(png)), 0.5, 0.5, new Color(129, 129, 129));
        assertColour(largest(prepare(jpeg)), 0.5, 0.5, new Color(129, 129, 129));
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
