package vn.diemcau.portal.core.documents;

import java.util.Map;

/**
 * An upload that is not taken as a picture, with the reason and the facts a person needs to do better: the page
 * says it in words of its own.
 *
 * <p>{@link #details()} holds, depending on the reason: {@code limit} and {@code found} (bytes or pixels),
 * {@code width} and {@code height} (pixels), {@code format} (a name such as HEIC).
 */
public class PictureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a picture is not taken. */
    public enum Reason {
        /** The content is something else: text, a PDF, an archive, nothing at all. */
        NOT_A_PICTURE,
        /** A picture in a format that is not taken; {@code format} names it. */
        UNSUPPORTED,
        /** A drawing that can carry scripts. */
        SVG,
        /** More than one frame. */
        ANIMATED,
        /** More bytes than allowed. */
        TOO_LARGE_FILE,
        /** More pixels than allowed, whatever the size of the file. */
        TOO_MANY_PIXELS,
        /** It begins as a picture but is cut off or damaged. */
        UNREADABLE
    }

    private final Reason reason;
    private final transient Map<String, Object> details;

    PictureRefused(Reason reason, Map<String, Object> details) {
        super(reason + " " + details);
        this.reason = reason;
        this.details = details;
    }

    static PictureRefused notAPicture() {
        return new PictureRefused(Reason.NOT_A_PICTURE, Map.of());
    }

    static PictureRefused unsupported(String format) {
        return new PictureRefused(Reason.UNSUPPORTED, Map.of("format", format));
    }

    static PictureRefused tooLarge(long limit, long found) {
        return new PictureRefused(Reason.TOO_LARGE_FILE, Map.of("limit", limit, "found", found));
    }

    static PictureRefused tooManyPixels(long limit, long width, long height) {
        return new PictureRefused(Reason.TOO_MANY_PIXELS,
                Map.of("limit", limit, "found", width * height, "width", width, "height", height));
    }

    static PictureRefused unreadable(Throwable cause) {
        PictureRefused refused = new PictureRefused(Reason.UNREADABLE, Map.of());
        refused.initCause(cause);
        return refused;
    }

    static PictureRefused unreadable(String cause) {
        return unreadable(new IllegalArgumentException(cause));
    }

    public Reason reason() {
        return reason;
    }

    public Map<String, Object> details() {
        return details == null ? Map.of() : details;
    }
}
