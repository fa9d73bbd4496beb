package vn.diemcau.portal.core.documents;

import java.nio.BufferUnderflowException;

/**
 * What is known of a picture before anything is decoded.
 *
 * @param format how it is stored
 * @param width the stored width, not yet turned upright
 * @param height the stored height
 * @param content the bytes to decode: the upload without what stands behind the picture and, for PNG, without
 *        anything but the picture
 * @param exif the EXIF block beginning with its byte order mark, or null
 * @param profile the colour profile the decoder does not honour by itself, or null
 * @param wholeInMemory whether decoding needs room for all pixels at once, whatever is kept of them
 */
record PictureInspection(PictureFormat format, int width, int height, byte[] content, byte[] exif, byte[] profile,
        boolean wholeInMemory) {

    /** Refuses too many pixels as soon as an inspection comes upon a size, before it looks at anything else. */
    @FunctionalInterface
    interface SizeCheck {
        void check(long width, long height);
    }

    static PictureInspection of(byte[] upload, SizeCheck size) {
        PictureFormat format = PictureFormat.of(upload);
        try {
            return switch (format) {
                case JPEG -> new JpegInspection(upload, size).inspect();
                case PNG -> new PngInspection(upload, size).inspect();
                case GIF -> new GifInspection(upload, size).inspect();
                case WEBP -> new WebpInspection(upload, size).inspect();
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw PictureRefused.unreadable(e);
        }
    }
}
