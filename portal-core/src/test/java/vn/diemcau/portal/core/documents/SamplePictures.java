package vn.diemcau.portal.core.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/** Makes the files that people and attackers upload. */
final class SamplePictures {

    /** 16 by 8, red on the left and blue on the right. */
    static final byte[] WEBP = decode("UklGRj4AAABXRUJQVlA4IDIAAACQAQCdASoQAAgAAoBCJaACdLoAA5gA/vJ///rVf/+Fa/7sF2B/6rP/"
            + "vYEh/72A9wAAAA==");
    /** The same, lossless, with nothing in the upper right quarter. */
    static final byte[] WEBP_LOSSLESS = decode("UklGRi4AAABXRUJQVlA4TCEAAAAvD8ABEBcQ8y8gKPJ/tPkP+IAg22aSkxzorxDR/yh4ugEA");
    /** The same, lossy. */
    static final byte[] WEBP_ALPHA = decode("UklGRnIAAABXRUJQVlA4WAoAAAAQAAAADwAABwAAQUxQSBMAAAARDzD/ERFCLJjkL901h4j+T8CBAFZQ"
            + "OCA4AAAAcAEAnQEqEAAIAAKAQiWoAnQBdQAA/vJ///rVf/+Fa/5mP/D3L9jf+7/9pn/3sDrey+f/7sB7gAA=");
    static final byte[] WEBP_ANIMATED = decode("UklGRowAAABXRUJQVlA4WAoAAAASAAAADwAABwAAQU5JTQYAAAD/////AABBTk1GMgAAAAAAAAAAAA8A"
            + "AAcAAGQAAAJWUDhMGQAAAC8PwAEADxDzv//zHw7Egsn8pTtTiOh/5AAAQU5NRiYAAAAEAAAAAAAHAAADAABkAAACVlA4TA0AAAAvB8AAEAcQ"
            + "ERGIiP4HAA==");

    private SamplePictures() {
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Red, green, blue and white quarters: upper left, upper right, lower left, lower right. */
    static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            canvas.setColor(colours[i]);
            canvas.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width - width / 2, height - height / 2);
        }
        canvas.dispose();
        return image;
    }

    static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A JPEG whose EXIF names an orientation and a place. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] exif = join("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif(orientation));
        byte[] head = ByteBuffer.allocate(6).putShort((short) 0xFFD8).putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2)).array();
        return join(head, exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The orientation, a pointer to the place, and the place: 21° north. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 2 + 24 + 4 + 24);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        for (int number : new int[] {21, 1, 2, 1, 3, 1}) {
            tiff.putInt(number);
        }
        return tiff.array();
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        return chunk.putInt(data.length).put(name).put(data).putInt((int) crc.getValue()).array();
    }

    static byte[] deflate(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pngHeader(int width, int height, int depth, int colour) {
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colour).array();
        return join(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, chunk("IHDR", header));
    }

    /** A white picture of one bit for each pixel: few bytes, many pixels. */
    static byte[] whitePng(int width, int height) {
        byte[] row = new byte[1 + (width + 7) / 8];
        Arrays.fill(row, 1, row.length, (byte) 0xFF);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream rows = new DataOutputStream(new DeflaterOutputStream(packed))) {
            for (int y = 0; y < height; y++) {
                rows.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return join(pngHeader(width, height, 1, 0), chunk("IDAT", packed.toByteArray()), chunk("IEND", new byte[0]));
    }

    /** The file with a chunk put in behind the header. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        int behindHeader = 8 + 25;
        return join(Arrays.copyOf(png, behindHeader), chunk(type, data),
                Arrays.copyOfRange(png, behindHeader, png.length));
    }

    /** A GIF that shows its frame twice. */
    static byte[] animated(byte[] gif) {
        int frame = 6 + 7;
        if ((gif[10] & 0x80) != 0) {
            frame += 3 << ((gif[10] & 7) + 1);
        }
        byte[] blocks = Arrays.copyOfRange(gif, frame, gif.length - 1);
        return join(Arrays.copyOf(gif, gif.length - 1), blocks, new byte[] {0x3B});
    }
}
