package vn.diemcau.portal.core.demo.drawing;

import java.awt.Color;
import java.util.List;
import java.util.Random;

/**
 * The colours of one illustration: a gradient of two neighbours in the section palette and one warm light.
 *
 * @param start colour of the upper left corner
 * @param end   colour of the lower right corner
 * @param light a warm touch for lamps, blossoms and cups
 */
record Palette(Color start, Color end, Color light) {

    static final Color INK = new Color(0x16323F);
    static final Color BLOOD = new Color(0x97141F);
    private static final Color TEAL = new Color(0x0B7A75);
    private static final Color BLUE = new Color(0x2360A8);
    private static final Color INDIGO = new Color(0x3B4BA3);
    private static final Color VIOLET = new Color(0x6B46B0);
    private static final Color PINK = new Color(0xB53F7C);
    private static final Color RED = new Color(0xB42318);
    private static final Color ORANGE = new Color(0xB4530F);
    private static final Color GREEN = new Color(0x2F7D4F);
    private static final Color SEA = new Color(0x0B6E85);
    private static final List<Color> LIGHTS =
            List.of(new Color(0xF6C667), new Color(0xF4A98A), new Color(0xF2D9A0), new Color(0xF7B7C5));

    private static final List<Color[]> COOL = List.of(pair(TEAL, INK), pair(BLUE, TEAL), pair(VIOLET, BLUE),
            pair(SEA, INDIGO), pair(INDIGO, SEA), pair(TEAL, BLUE), pair(BLUE, INK), pair(VIOLET, SEA));
    private static final List<Color[]> WARM = List.of(pair(RED, ORANGE), pair(PINK, VIOLET), pair(ORANGE, PINK),
            pair(PINK, RED), pair(RED, VIOLET), pair(ORANGE, RED));
    private static final List<Color[]> FRESH = List.of(pair(GREEN, TEAL), pair(TEAL, GREEN), pair(SEA, GREEN),
            pair(BLUE, GREEN), pair(GREEN, SEA), pair(SEA, TEAL));
    private static final List<Color[]> ALL = List.of(pair(TEAL, INK), pair(VIOLET, BLUE), pair(RED, ORANGE),
            pair(BLUE, TEAL), pair(PINK, VIOLET), pair(INDIGO, SEA), pair(GREEN, TEAL), pair(SEA, INK),
            pair(ORANGE, PINK), pair(BLUE, VIOLET));

    /** The palette that suits a scene, chosen by the given numbers. */
    static Palette of(Scene scene, Random random) {
        Color[] gradient = pick(family(scene), random);
        return new Palette(gradient[0], gradient[1], pick(LIGHTS, random));
    }

    private static List<Color[]> family(Scene scene) {
        return switch (scene) {
            case BLOOD, FIRE_DRILL, TET -> WARM;
            case TREE, SPORT, HANDS -> FRESH;
            case WARD, XRAY, LAB, AMBULANCE, RECORDS, PHARMACY -> COOL;
            default -> ALL;
        };
    }

    private static Color[] pair(Color start, Color end) {
        return new Color[] {start, end};
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** White that lets the background through. */
    static Color white(double opacity) {
        return fade(Color.WHITE, opacity);
    }

    /** The same colour with an opacity from 0 to 1. */
    static Color fade(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /** A colour between two others; share 0 gives the first, 1 the second. */
    static Color mix(Color first, Color second, double share) {
        return new Color(between(first.getRed(), second.getRed(), share),
                between(first.getGreen(), second.getGreen(), share),
                between(first.getBlue(), second.getBlue(), share));
    }

    private static int between(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }
}
