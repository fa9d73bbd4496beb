package vn.diemcau.portal.core.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/** Looks at a prepared picture as a reader does. */
final class Shown {

    private static final int CLOSE = 24;

    private Shown() {
    }

    static BufferedImage largest(PreparedPicture picture) throws IOException {
        List<PreparedPicture.Rendition> renditions = picture.renditions();
        PreparedPicture.Rendition rendition = renditions.get(renditions.size() - 1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(rendition.jpeg()));
        assertThat(image.getWidth()).isEqualTo(rendition.width());
        assertThat(image.getHeight()).isEqualTo(rendition.height());
        return image;
    }

    static void assertColour(BufferedImage image, double x, double y, Color expected) {
        Color found = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        int difference = Math.max(Math.abs(found.getRed() - expected.getRed()),
                Math.max(Math.abs(found.getGreen() - expected.getGreen()), Math.abs(found.getBlue() - expected.getBlue())));
        assertThat(difference).as("%s at %s, %s, expected %s", found, x, y, expected).isLessThan(CLOSE);
    }
}
