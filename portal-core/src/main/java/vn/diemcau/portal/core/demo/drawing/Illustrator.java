package vn.diemcau.portal.core.demo.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Draws the pictures of the demo hospital, so that the portal has images of its own without carrying photographs.
 * Needs neither a screen nor fonts; the same scene, seed and size always give the same picture.
 */
public final class Illustrator {

    private Illustrator() {
    }

    /**
     * Draws a scene.
     *
     * @param seed   chooses colours, counts and layout
     * @param width  in pixels
     * @param height in pixels
     */
    public static BufferedImage draw(Scene scene, long seed, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            smooth(graphics);
            double scale = height / Canvas.HEIGHT;
            graphics.scale(scale, scale);
            Random random = new Random(mixed(scene.name().hashCode() * 1_000_003L + seed));
            Canvas canvas = new Canvas(graphics, width / scale, Palette.of(scene, random), random);
            canvas.background();
            painter(scene).paint(canvas);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Spreads neighbouring seeds apart (the finaliser of MurmurHash3), for they would give much the same numbers. */
    private static long mixed(long seed) {
        long z = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }

    private static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static Painter painter(Scene scene) {
        return switch (scene) {
            case CONFERENCE -> GatheringScenes::conference;
            case TRAINING -> GatheringScenes::training;
            case TEAM -> GatheringScenes::team;
            case WARD -> CareScenes::ward;
            case XRAY -> CareScenes::xray;
            case RECORDS -> CareScenes::records;
            case PHARMACY -> SupplyScenes::pharmacy;
            case LAB -> SupplyScenes::lab;
            case BLOOD -> SupplyScenes::blood;
            case HANDS -> ServiceScenes::hands;
            case MEAL -> ServiceScenes::meal;
            case NETWORK -> ServiceScenes::network;
            case BUILDING -> HouseScenes::building;
            case AMBULANCE -> HouseScenes::ambulance;
            case FIRE_DRILL -> HouseScenes::fireDrill;
            case TREE -> OutdoorScenes::tree;
            case SPORT -> OutdoorScenes::sport;
            case TET -> OutdoorScenes::tet;
        };
    }
}
