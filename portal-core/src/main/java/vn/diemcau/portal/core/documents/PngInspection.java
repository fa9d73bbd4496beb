package vn.diemcau.portal.core.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * Walks the chunks of a PNG and keeps only those that hold the picture, so that texts which unpack to gigabytes
 * never reach the decoder.
 */
final class PngInspection {

    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of("PLTE", "tRNS", "IDAT", "IEND");
    private static final int MOST_PROFILE_BYTES = 4 << 20;

    private final byte[] upload;
    private final ByteBuffer in;
    private final PictureInspection.SizeCheck size;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] exif;
    private byte[] profile;

    PngInspection(byte[] upload, PictureInspection.SizeCheck size) {
        this.upload = upload;
        this.in = ByteBuffer.wrap(upload).position(SIGNATURE);
        this.size = size;
    }

    PictureInspection inspect() {
        if (in.getInt() != 13 || !"IHDR".equals(type())) {
            throw new IllegalArgumentException("A PNG without a header");
        }
        int width = in.getInt();
        int height = in.getInt();
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("A PNG of impossible size");
        }
        size.check(width, height);
        in.position(SIGNATURE + 8 + 13 + 4);
        kept.write(upload, 0, in.position());
        String type;
        do {
            int start = in.position();
            int length = in.getInt();
            type = type();
            if (length < 0 || length > in.remaining() - 4) {
                throw new IllegalArgumentException("The chunk " + type + " is cut off");
            }
            chunk(type, start, length);
            in.position(start + 8 + length + 4);
        } while (!"IEND".equals(type));
        return new PictureInspection(PictureFormat.PNG, width, height, kept.toByteArray(), exif, profile, false);
    }

    private String type() {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private void chunk(String type, int start, int length) {
        if (KEPT.contains(type)) {
            kept.write(upload, start, 8 + length + 4);
        } else if ("acTL".equals(type) && in.getInt() != 1) {
            throw new PictureRefused(PictureRefused.Reason.ANIMATED, Map.of());
        } else if ("eXIf".equals(type)) {
            exif = new byte[length];
            in.get(exif);
        } else if ("iCCP".equals(type)) {
            profile = profile(new String(upload, start + 8, length, StandardCharsets.ISO_8859_1));
        }
    }

    /** A name, a zero, the kind of compression, the compressed profile; a profile out of order does no harm. */
    private static byte[] profile(String chunk) {
        byte[] packed = chunk.substring(chunk.indexOf('\0') + 2).getBytes(StandardCharsets.ISO_8859_1);
        try (InputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] profile = unpacked.readNBytes(MOST_PROFILE_BYTES + 1);
            return profile.length > MOST_PROFILE_BYTES ? null : profile;
        } catch (IOException damaged) {
            return null;
        }
    }
}
