package vn.diemcau.portal.core.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import net.coobird.thumbnailator.resizers.Resizers;

/** Makes the renditions of a decoded picture: scaled, turned upright, encoded anew. */
final class PictureDarkroom {

    private static final int[] WIDTHS = {320, 640, 960, 1600};
    private static final float QUALITY = 0.82f;

    private PictureDarkroom() {
    }

    static List<PreparedPicture.Rendition> develop(BufferedImage decoded, PictureOrientation orientation) throws IOException {
        int fullWidth = orientation.swapsSides() ? decoded.getHeight() : decoded.getWidth();
        int[] widths = IntStream.of(WIDTHS).map(width -> Math.min(width, fullWidth)).distinct().toArray();
        BufferedImage largest = upright(decoded, orientation, widths[widths.length - 1]);
        List<PreparedPicture.Rendition> renditions = new ArrayList<>();
        for (int width : widths) {
            BufferedImage scaled = scale(largest, width, proportional(largest.getHeight(), width, largest.getWidth()));
            renditions.add(new PreparedPicture.Rendition(scaled.getWidth(), scaled.getHeight(), encode(scaled)));
        }
        return List.copyOf(renditions);
    }

    /** Scales first: fewer pixels have to be turned then. */
    private static BufferedImage upright(BufferedImage decoded, PictureOrientation orientation, int width) {
        int w = decoded.getWidth();
        int h = decoded.getHeight();
        BufferedImage scaled = orientation.swapsSides()
                ? scale(decoded, proportional(w, width, h), width)
                : scale(decoded, width, proportional(h, width, w));
        return orientation.turn(scaled);
    }

    private static int proportional(int side, int newOther, int other) {
        return (int) Math.max(1, Math.round((double) side * newOther / other));
    }

    private static BufferedImage scale(BufferedImage image, int width, int height) {
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Resizers.PROGRESSIVE.resize(image, scaled);
        return scaled;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return jpeg.toByteArray();
    }
}
