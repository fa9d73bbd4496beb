package vn.diemcau.portal.it.browser.support;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

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
        var file = folder.resolve(name);
        try {
            ImageIO.write(image, "jpeg", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
