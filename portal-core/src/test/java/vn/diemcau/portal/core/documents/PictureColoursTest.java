package vn.diemcau.portal.core.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.core.documents.Shown.assertColour;
import static vn.diemcau.portal.core.documents.Shown.largest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours come out as they were meant, whatever way the file says them. */
class PictureColoursTest {

    @TempDir
    private Path folder;

    private final PictureWorkshop workshop = new PictureWorkshop(20 << 20, 80_000_000);

    private PreparedPicture prepare(byte[] upload) throws IOException {
        return workshop.prepare(Files.write(Files.createTempFile(folder, "upload", ".bin"), upload));
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
}
