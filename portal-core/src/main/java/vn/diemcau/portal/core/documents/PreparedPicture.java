package vn.diemcau.portal.core.documents;

import java.util.List;

/**
 * A picture ready to be shown: upright, in sRGB, opaque, without any metadata.
 *
 * @param width the width of the uploaded picture in pixels, turned upright
 * @param height its height
 * @param sha256 the fingerprint of the uploaded file in hexadecimal digits, to recognise the same upload
 * @param renditions the sizes for the page, the smallest first; at least one
 */
public record PreparedPicture(int width, int height, String sha256, List<Rendition> renditions) {

    /** One size of the picture as a progressive JPEG. */
    public record Rendition(int width, int height, byte[] jpeg) {
    }
}
