package vn.diemcau.portal.web.files;

import java.util.Locale;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.shared.Refused;

/** Says to a person why a picture was not taken, and what to do. */
public final class Refusals {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MEGAPIXEL = 1_000_000;

    private Refusals() {
    }

    /** The same with its sentence, about the field {@code file}. */
    public static Refused of(PictureRefused refused) {
        var key = "picture.refused." + refused.reason().name().toLowerCase(Locale.ROOT);
        return switch (refused.reason()) {
            case TOO_LARGE_FILE -> new Refused("file", key, number(refused, "limit") / MEGABYTE);
            case TOO_MANY_PIXELS -> new Refused("file", key, number(refused, "limit") / MEGAPIXEL,
                    number(refused, "width"), number(refused, "height"));
            case UNSUPPORTED -> new Refused("file", key, String.valueOf(refused.details().get("format")));
            default -> new Refused("file", key);
        };
    }

    private static long number(PictureRefused refused, String name) {
        return ((Number) refused.details().get(name)).longValue();
    }
}
