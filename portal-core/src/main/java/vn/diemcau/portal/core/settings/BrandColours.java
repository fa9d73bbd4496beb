package vn.diemcau.portal.core.settings;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Refused;

/**
 * The hospital's colour and what follows from it, for light and for dark pages: the main colour, a stronger one for links, a
 * soft one for grounds, and the colour of text on the main one. Every pair that the pages use reaches 4.5:1 (WCAG 2.2, 1.4.3).
 *
 * @param name as it was chosen, {@code #rrggbb}
 */
public record BrandColours(String name, Tokens light, Tokens dark) {

    /** Colours as {@code #rrggbb}. */
    public record Tokens(String brand, String strong, String soft, String onBrand) {
    }

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    /** The grounds of dark pages, as in tokens.css. */
    private static final Colour DARK_SURFACE = Colour.of("#15262D");

    private static final double LEGIBLE = 4.5;
    private static final double CLEAR = 7;
    private static final double CLEAR_ON_DARK = 6;
    private static final double STRONG_ON_DARK = 8.5;
    private static final double SOFT = 0.12;
    private static final double SOFT_ON_DARK = 0.25;
    private static final double NEARLY_BLACK = 0.82;
    private static final double STEP = 0.04;

    /** @throws Refused if it is no colour of six digits, or white text on it would not be legible */
    public static BrandColours of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new Refused("colour", "branding.refused.colour");
        }
        var name = hex.toLowerCase(Locale.ROOT);
        var chosen = Colour.of(name);
        double contrast = chosen.contrast(Colour.WHITE);
        if (contrast < LEGIBLE) {
            throw new Refused("colour", "branding.refused.contrast", String.format(Locale.ROOT, "%.1f", contrast));
        }
        return new BrandColours(name, light(chosen), dark(chosen));
    }

    private static Tokens light(Colour chosen) {
        var soft = Colour.WHITE.mixed(chosen, SOFT);
        var strong = until(chosen, Colour.BLACK, soft, CLEAR);
        return new Tokens(chosen.hex(), strong.hex(), soft.hex(), Colour.WHITE.hex());
    }

    private static Tokens dark(Colour chosen) {
        var brand = until(chosen, Colour.WHITE, DARK_SURFACE, CLEAR_ON_DARK);
        var soft = DARK_SURFACE.mixed(chosen, SOFT_ON_DARK);
        var strong = until(until(brand, Colour.WHITE, DARK_SURFACE, STRONG_ON_DARK), Colour.WHITE, soft, CLEAR_ON_DARK);
        return new Tokens(brand.hex(), strong.hex(), soft.hex(), chosen.mixed(Colour.BLACK, NEARLY_BLACK).hex());
    }

    /** Goes from a colour towards another one until it stands out from the ground. */
    private static Colour until(Colour from, Colour towards, Colour ground, double contrast) {
        var found = from;
        for (double part = STEP; part <= 1 && found.contrast(ground) < contrast; part += STEP) {
            found = from.mixed(towards, part);
        }
        return found;
    }
}
