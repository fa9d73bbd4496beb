package vn.diemcau.portal.core.settings;

import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * How the hospital calls itself and what it looks like, cleaned. Empty means what the portal brings along.
 *
 * @param nameEn    the Vietnamese name if empty
 * @param shortName stands in the titles of windows
 * @param colour    the main colour as {@code #rrggbb}; white text on it and it on white are legible
 * @param footer    a further line at the foot of pages
 */
public record BrandWords(String nameVi, String nameEn, String shortName, String colour, String address, String hotline,
                         String footer) {

    private static final int NAME = 120;
    private static final int SHORT_NAME = 40;
    private static final int LINE = 200;
    private static final int NUMBER = 60;

    /** @throws Refused if a text is too long, or the colour is none or too light */
    public BrandWords {
        nameVi = Texts.line("nameVi", nameVi, NAME);
        nameEn = Texts.line("nameEn", nameEn, NAME);
        shortName = Texts.line("shortName", shortName, SHORT_NAME);
        colour = colour(Texts.line(colour));
        address = Texts.line("address", address, LINE);
        hotline = Texts.line("hotline", hotline, NUMBER);
        footer = Texts.line("footer", footer, LINE);
    }

    private static String colour(String text) {
        return text.isEmpty() ? "" : BrandColours.of(text).name();
    }
}
