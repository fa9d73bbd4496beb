package vn.diemcau.portal.web.people.card;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A text as a QR code (ISO/IEC 18004) in SVG: dark on light whatever the theme, or cameras would not see it. */
public final class QrPicture {

    /** The light frame that the standard asks for, in modules. */
    private static final int QUIET = 4;

    private QrPicture() {
    }

    /** @throws IllegalArgumentException if the text is longer than a QR code can be, about 2,300 bytes */
    public static String svg(String text) {
        var modules = modules(text);
        int size = modules.getWidth() + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + ' ' + size + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"white\" d=\"M0 0h" + size + 'v' + size + "H0z\"/><path fill=\"black\" d=\"" + path + "\"/></svg>";
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
