package vn.diemcau.portal.core.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Walks the chunks of a WebP. The canvas and the picture in it each name a size: they must agree. */
final class WebpInspection {

    private static final int ANIMATION = 0x02;
    /** The decoder needs about 25 bytes a pixel and cannot leave any out. */
    private static final long MOST_PIXELS = 16_000_000;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private final byte[] upload;
    private final ByteBuffer in;
    private final PictureInspection.SizeCheck size;
    private int width;
    private int height;
    private boolean pictureFound;
    private byte[] exif;

    WebpInspection(byte[] upload, PictureInspection.SizeCheck size) {
        this.upload = upload;
        this.in = ByteBuffer.wrap(upload).order(ByteOrder.LITTLE_ENDIAN);
        this.size = size;
    }

    PictureInspection inspect() {
        long end = 8 + Integer.toUnsignedLong(in.getInt(4));
        in.position(12);
        in.limit((int) Math.min(end, upload.length));
        while (in.remaining() >= 8) {
            chunk();
        }
        if (!pictureFound) {
            throw new IllegalArgumentException("A WebP without a picture");
        }
        byte[] content = Arrays.copyOf(upload, in.limit());
        return new PictureInspection(PictureFormat.WEBP, width, height, content, exif, null, true);
    }

    private void chunk() {
        byte[] name = new byte[4];
        in.get(name);
        int length = in.getInt();
        int start = in.position();
        switch (new String(name, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> canvas(start);
            case "VP8 " -> picture(in.getShort(start + 6) & 0x3FFF, in.getShort(start + 8) & 0x3FFF);
            case "VP8L" -> picture((in.getInt(start + 1) & 0x3FFF) + 1, (in.getInt(start + 1) >>> 14 & 0x3FFF) + 1);
            case "ANIM", "ANMF" -> throw new PictureRefused(PictureRefused.Reason.ANIMATED, Map.of());
            case "EXIF" -> exif = withoutPrefix(Arrays.copyOfRange(upload, start, start + check(length)));
            default -> { }
        }
        int next = start + check(length) + (length & 1);
        in.position(Math.min(next, in.limit()));
    }

    private int check(int length) {
        if (length < 0 || length > in.limit() - in.position()) {
            throw new IllegalArgumentException("A WebP that is cut off");
        }
        return length;
    }

    private void canvas(int start) {
        if ((in.get(start) & ANIMATION) != 0) {
            throw new PictureRefused(PictureRefused.Reason.ANIMATED, Map.of());
        }
        sizeIs((in.getInt(start + 4) & 0xFFFFFF) + 1, (in.getInt(start + 6) >>> 8) + 1);
    }

    private void picture(int pictureWidth, int pictureHeight) {
        sizeIs(pictureWidth, pictureHeight);
        pictureFound = true;
    }

    private void sizeIs(int newWidth, int newHeight) {
        size.check(newWidth, newHeight);
        if ((long) newWidth * newHeight > MOST_PIXELS) {
            throw PictureRefused.tooManyPixels(MOST_PIXELS, newWidth, newHeight);
        }
        if (width != 0 && (width != newWidth || height != newHeight)) {
            throw new IllegalArgumentException("A WebP that contradicts itself about its size");
        }
        width = newWidth;
        height = newHeight;
    }

    private static byte[] withoutPrefix(byte[] block) {
        return block.length > EXIF.length && Arrays.equals(block, 0, EXIF.length, EXIF, 0, EXIF.length)
                ? Arrays.copyOfRange(block, EXIF.length, block.length)
                : block;
    }
}
