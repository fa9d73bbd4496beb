package vn.diemcau.portal.core.papers.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code (ISO/IEC 18004), to be printed. */
final class QrImage {

    private static final int QUIET = 4;
    /** Pixels of a module: enough that printers do not blur it. */
    private static final int PIXELS = 8;
    private static final int WHITE = 0xffffff;

    private QrImage() {
    }

    /** @throws IllegalArgumentException if the text is longer than a QR code can be */
    static byte[] png(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
            int size = (modules.getWidth() + 2 * QUIET) * PIXELS;
            var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    int column = x / PIXELS - QUIET;
                    int row = y / PIXELS - QUIET;
                    boolean within = column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight();
                    image.setRGB(x, y, within && modules.get(column, row) == 1 ? 0 : WHITE);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
