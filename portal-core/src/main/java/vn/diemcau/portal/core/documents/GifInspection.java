package vn.diemcau.portal.core.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/** Walks the blocks of a GIF: its one frame is the picture. */
final class GifInspection {

    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2C;
    private static final int TRAILER = 0x3B;

    private final byte[] upload;
    private final ByteBuffer in;
    private final PictureInspection.SizeCheck size;
    private int width;
    private int height;

    GifInspection(byte[] upload, PictureInspection.SizeCheck size) {
        this.upload = upload;
        this.in = ByteBuffer.wrap(upload).order(ByteOrder.LITTLE_ENDIAN).position(6);
        this.size = size;
    }

    PictureInspection inspect() {
        skip(4);
        int screen = in.get();
        skip(2);
        skipColourTable(screen);
        int block = in.get();
        while (block != TRAILER) {
            if (block == FRAME) {
                frame();
            } else if (block == EXTENSION) {
                skip(1);
                skipData();
            } else {
                throw new IllegalArgumentException("An unknown block in a GIF: " + block);
            }
            block = in.get();
        }
        if (width == 0) {
            throw new IllegalArgumentException("A GIF without a frame");
        }
        byte[] content = Arrays.copyOf(upload, in.position());
        return new PictureInspection(PictureFormat.GIF, width, height, content, null, null, false);
    }

    private void frame() {
        if (width != 0) {
            throw new PictureRefused(PictureRefused.Reason.ANIMATED, Map.of());
        }
        skip(4);
        width = Short.toUnsignedInt(in.getShort());
        height = Short.toUnsignedInt(in.getShort());
        size.check(width, height);
        skipColourTable(in.get());
        skip(1);
        skipData();
    }

    private void skipColourTable(int flags) {
        if ((flags & 0x80) != 0) {
            skip(3 << ((flags & 7) + 1));
        }
    }

    private void skipData() {
        int length = Byte.toUnsignedInt(in.get());
        while (length != 0) {
            skip(length);
            length = Byte.toUnsignedInt(in.get());
        }
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }
}
