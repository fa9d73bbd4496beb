package vn.diemcau.portal.core.documents;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

/** How the camera was held, as EXIF counts it: 1 is upright. */
record PictureOrientation(int value) {

    private static final PictureOrientation UPRIGHT = new PictureOrientation(1);

    /** Reads it from an EXIF block; without one, or with a damaged one, the picture is taken for upright. */
    static PictureOrientation of(byte[] exif) {
        if (exif == null) {
            return UPRIGHT;
        }
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? UPRIGHT : new PictureOrientation(value);
    }

    boolean swapsSides() {
        return value >= 5;
    }

    BufferedImage turn(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        BufferedImage turned = swapsSides()
                ? new BufferedImage(h, w, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(image, transform(w, h), null);
        canvas.dispose();
        return turned;
    }

    private AffineTransform transform(int w, int h) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
