package vn.diemcau.portal.web.settings;

import vn.diemcau.portal.core.settings.BrandColours;
import vn.diemcau.portal.core.settings.BrandColours.Tokens;

/** The hospital's colours as a style sheet of its own: it sets the same variables as tokens.css, which stands before it. */
final class StyleSheet {

    private StyleSheet() {
    }

    /** @param colour {@code #rrggbb}, or empty for none */
    static String of(String colour) {
        if (colour.isEmpty()) {
            return "";
        }
        var colours = BrandColours.of(colour);
        return ":root{" + variables(colours.light()) + "}\n"
                + "@media (prefers-color-scheme:dark){:root:not([data-theme=\"light\"]){" + variables(colours.dark()) + "}}\n"
                + ":root[data-theme=\"dark\"]{" + variables(colours.dark()) + "}\n";
    }

    private static String variables(Tokens tokens) {
        return "--brand:" + tokens.brand() + ";--brand-strong:" + tokens.strong() + ";--brand-soft:" + tokens.soft()
                + ";--on-brand:" + tokens.onBrand();
    }
}
