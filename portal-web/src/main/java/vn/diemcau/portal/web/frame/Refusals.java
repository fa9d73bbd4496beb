package vn.diemcau.portal.web.frame;

import java.util.Locale;
import vn.diemcau.portal.core.documents.PictureRefused;

/** Says to a person why a picture was not taken, and what to do. */
public final class Refusals {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MEGAPIXEL = 1_000_000;

    private Refusals() {
    }

    public static String text(PictureRefused refused, Messages texts) {
        var key = "picture.refused." + refused.reason().name().toLowerCase(Locale.ROOT);
        return switch (refused.reason()) {
            case TOO_LARGE_FILE -> texts.text(key, number(refused, "limit") / MEGABYTE);
            case TOO_MANY_PIXELS -> texts.text(key, number(refused, "limit") / MEGAPIXEL,
                    number(refused, "width"), number(refused, "height"));
            case UNSUPPORTED -> texts.text(key, String.valueOf(refused.details().get("format")));
            default -> texts.text(key);
        };
    }

    private static long number(PictureRefused refused, String name) {
        return ((Number) refused.details().get(name)).longValue();
    }
}
