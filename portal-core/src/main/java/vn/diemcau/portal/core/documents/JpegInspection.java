package vn.diemcau.portal.core.documents;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Walks the segments of a JPEG to its end marker. What an attacker appended stays behind. */
final class JpegInspection {

    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    /** A real progressive picture has about ten; each costs a pass over all pixels. */
    private static final int MOST_SCANS = 100;

    private final byte[] upload;
    private final ByteBuffer in;
    private final PictureInspection.SizeCheck size;
    private int width;
    private int height;
    private boolean progressive;
    private int scans;
    private byte[] exif;

    JpegInspection(byte[] upload, PictureInspection.SizeCheck size) {
        this.upload = upload;
        this.in = ByteBuffer.wrap(upload).position(2);
        this.size = size;
    }

    PictureInspection inspect() {
        int marker = nextMarker();
        while (marker != END) {
            if (hasSegment(marker)) {
                segment(marker);
            }
            marker = nextMarker();
        }
        if (width == 0 || scans == 0) {
            throw new IllegalArgumentException("A JPEG without a picture");
        }
        byte[] content = Arrays.copyOf(upload, in.position());
        return new PictureInspection(PictureFormat.JPEG, width, height, content, exif, null, progressive);
    }

    /** Skips what is no marker: coded pixels and fill bytes. */
    private int nextMarker() {
        while (true) {
            if ((in.get() & 0xFF) == 0xFF) {
                int marker = in.get() & 0xFF;
                if (marker == 0xFF) {
                    in.position(in.position() - 1);
                } else if (marker != 0) {
                    return marker;
                }
            }
        }
    }

    private static boolean hasSegment(int marker) {
        return marker > 0x01 && !(marker >= 0xD0 && marker <= 0xD8);
    }

    private void segment(int marker) {
        int start = in.position();
        int end = start + Short.toUnsignedInt(in.getShort());
        if (marker >= BASELINE && marker <= PROGRESSIVE) {
            frame(marker);
        } else if (isOtherFrame(marker)) {
            throw new IllegalArgumentException("A JPEG of the rare kind " + Integer.toHexString(marker));
        } else if (marker == START_OF_SCAN && ++scans > MOST_SCANS) {
            throw new IllegalArgumentException("More than " + MOST_SCANS + " scans");
        } else if (marker == EXIF_SEGMENT && exif == null) {
            exif(end);
        }
        in.position(end);
    }

    private void frame(int marker) {
        if (width != 0) {
            throw new IllegalArgumentException("A second frame");
        }
        in.get();
        height = Short.toUnsignedInt(in.getShort());
        width = Short.toUnsignedInt(in.getShort());
        size.check(width, height);
        progressive = marker == PROGRESSIVE;
    }

    /** Lossless, hierarchical and arithmetic ones: 0xC4, 0xC8 and 0xCC are no frames. */
    private static boolean isOtherFrame(int marker) {
        return marker > PROGRESSIVE && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void exif(int end) {
        int from = in.position() + EXIF.length;
        if (from < end && Arrays.equals(upload, in.position(), from, EXIF, 0, EXIF.length)) {
            exif = Arrays.copyOfRange(upload, from, end);
        }
    }
}
