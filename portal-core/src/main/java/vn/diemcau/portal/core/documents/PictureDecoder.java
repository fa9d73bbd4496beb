package vn.diemcau.portal.core.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

import com.twelvemonkeys.imageio.color.ColorProfiles;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;

/**
 * Turns an inspected picture into opaque sRGB pixels, with no more of them in memory than needed.
 *
 * <p>The readers are made here and not looked up: in an application server the libraries are not where ImageIO
 * searches for plug-ins.
 */
final class PictureDecoder {

    private static final long MOST_PIXELS_DECODED = 16_000_000;

    private PictureDecoder() {
    }

    static BufferedImage decode(PictureInspection picture) throws IOException {
        ImageReader reader = reader(picture.format());
        try (ImageInputStream in = new ByteArrayImageInputStream(picture.content())) {
            boolean ignoreMetadata = picture.format() != PictureFormat.PNG;
            reader.setInput(in, true, ignoreMetadata);
            if (reader.getWidth(0) != picture.width() || reader.getHeight(0) != picture.height()) {
                throw new IOException("The decoder sees another size");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step(picture.width(), picture.height());
            param.setSourceSubsampling(step, step, 0, 0);
            return inStandardColours(onWhite(reader.read(0, param)), picture.profile());
        } finally {
            reader.dispose();
        }
    }

    /** Of how many columns and rows one is kept. */
    static int step(int width, int height) {
        int step = 1;
        while (((long) width + step - 1) / step * (((long) height + step - 1) / step) > MOST_PIXELS_DECODED) {
            step++;
        }
        return step;
    }

    private static ImageReader reader(PictureFormat format) throws IOException {
        return switch (format) {
            case JPEG -> {
                JPEGImageReaderSpi spi = new JPEGImageReaderSpi();
                // lets it find the reader of the JDK, to which it leaves the plain cases
                spi.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
                yield spi.createReaderInstance(null);
            }
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case PNG, GIF -> ImageIO.getImageReadersByFormatName(format.name()).next();
        };
    }

    private static BufferedImage onWhite(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        if (grey && !(image.getColorModel() instanceof IndexColorModel)) {
            greyOnWhite(image, flat);
        } else {
            Graphics2D canvas = flat.createGraphics();
            canvas.drawImage(image, 0, 0, Color.WHITE, null);
            canvas.dispose();
        }
        return flat;
    }

    /** Java takes grey for linear and would brighten it; in these files it means the same as in sRGB. */
    private static void greyOnWhite(BufferedImage image, BufferedImage flat) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        int[] greys = new int[width];
        int[] alphas = new int[width];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, greys);
            if (raster.getNumBands() > 1) {
                raster.getSamples(0, y, width, 1, 1, alphas);
            } else {
                Arrays.fill(alphas, most);
            }
            for (int x = 0; x < width; x++) {
                int value = 255 * (most - alphas[x]) / most + (int) (255L * greys[x] * alphas[x] / most / most);
                row[x] = value << 16 | value << 8 | value;
            }
            flat.setRGB(0, y, width, 1, row, 0, width);
        }
    }

    private static BufferedImage inStandardColours(BufferedImage image, byte[] profileBytes) {
        if (profileBytes == null) {
            return image;
        }
        try {
            ICC_Profile profile = ColorProfiles.createProfile(profileBytes);
            if (profile.getColorSpaceType() == ColorSpace.TYPE_RGB && !ColorProfiles.isCS_sRGB(profile)) {
                new ColorConvertOp(new ICC_ColorSpace(profile), ColorSpace.getInstance(ColorSpace.CS_sRGB), null)
                        .filter(image.getRaster(), image.getRaster());
            }
        } catch (IllegalArgumentException | CMMException damagedProfile) {
            return image;
        }
        return image;
    }
}
