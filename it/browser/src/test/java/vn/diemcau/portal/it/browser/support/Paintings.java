package vn.diemcau.portal.it.browser.support;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures to send, painted on the spot. */
public final class Paintings {

    private Paintings() {
    }

    /** A JPEG of this size in the folder, in a colour that depends on its name. */
    public static Path jpeg(Path folder, String name, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        var colour = Color.getHSBColor((name.hashCode() & 0xff) / 255f, 0.6f, 0.8f);
        brush.setPaint(new GradientPaint(0, 0, colour, width, height, Color.WHITE));
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return written(folder.resolve(name), "jpeg", image);
    }

    /** A JPEG of the best quality in which no pixel is like the next: a very large file. */
    public static Path noise(Path folder, String name, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        new Random(1).nextBytes(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return encoded(folder.resolve(name), "jpeg", (writer, param) -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(1);
            writer.write(null, new IIOImage(image, null, null), param);
        });
    }

    /** A black PNG, which is a small file whatever its size in pixels. */
    public static Path emptyPng(Path folder, String name, int width, int height) {
        return written(folder.resolve(name), "png", new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY));
    }

    /** A GIF of two frames. */
    public static Path movingGif(Path folder, String name) {
        return encoded(folder.resolve(name), "gif", (writer, param) -> {
            writer.prepareWriteSequence(null);
            for (int frame = 0; frame < 2; frame++) {
                var image = new BufferedImage(16 + frame, 16, BufferedImage.TYPE_BYTE_INDEXED);
                writer.writeToSequence(new IIOImage(image, null, null), param);
            }
            writer.endWriteSequence();
        });
    }

    private static Path written(Path file, String format, BufferedImage image) {
        return encoded(file, format, (writer, param) -> writer.write(image));
    }

    private static Path encoded(Path file, String format, Encoding encoding) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            encoding.write(writer, writer.getDefaultWriteParam());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file;
    }

    /** How a picture is put into a file. */
    @FunctionalInterface
    private interface Encoding {
        void write(ImageWriter writer, ImageWriteParam param) throws IOException;
    }
}
