package vn.diemcau.portal.core.settings;

/** A colour in sRGB. @param red 0 to 255, as the others */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static final int HEX = 16;

    /** @param hex {@code #rrggbb} */
    static Colour of(String hex) {
        int value = Integer.parseInt(hex.substring(1), HEX);
        return new Colour(value >> 16 & 255, value >> 8 & 255, value & 255);
    }

    String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** This colour with so much of the other one, 0 to 1. */
    Colour mixed(Colour other, double part) {
        return new Colour(mixed(red, other.red, part), mixed(green, other.green, part), mixed(blue, other.blue, part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    /** The contrast ratio of WCAG 2.2, 1 to 21. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
