package vn.diemcau.portal.core.demo.drawing;

import static vn.diemcau.portal.core.demo.drawing.Palette.fade;
import static vn.diemcau.portal.core.demo.drawing.Palette.mix;
import static vn.diemcau.portal.core.demo.drawing.Palette.white;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Scenes of what keeps the house going: clean hands, meals, the network. */
final class ServiceScenes {

    private ServiceScenes() {
    }

    static void hands(Canvas c) {
        double reach = c.vary(262, 300);
        tap(c, c.middle());
        c.box(white(0.42), c.middle() - 30, 290, 60, 730, 10);
        c.box(white(0.5), c.middle() - 8, 330, 14, 640, 7);
        double tilt = c.vary(8, 16);
        Color skin = mix(Color.WHITE, c.palette().light(), c.chance(0.5) ? 0.1 : 0.85);
        for (int side = -1; side <= 1; side += 2) {
            double x = c.middle() + side * reach;
            c.turned(-side * tilt, x, 900, hand(c, x, 560, side, skin));
        }
        int bubbles = c.count(10, 18);
        for (int i = 0; i < bubbles; i++) {
            bubble(c, c.middle() + (c.chance(0.5) ? 1 : -1) * c.vary(60, 700), c.vary(300, 900), c.vary(14, 60));
        }
    }

    private static void bubble(Canvas c, double x, double y, double radius) {
        c.disc(white(0.22), x, y, radius);
        c.outline(white(0.75), 5, Canvas.circle(x, y, radius));
        c.disc(white(0.85), x - radius * 0.35, y - radius * 0.35, radius * 0.16);
    }

    private static void tap(Canvas c, double x) {
        Path2D pipe = new Path2D.Double();
        double reach = (c.chance(0.5) ? 1 : -1) * c.vary(330, 430);
        pipe.moveTo(x + reach, -60);
        pipe.lineTo(x + reach, 60);
        pipe.quadTo(x + reach, 130, x + reach * 0.8, 130);
        pipe.lineTo(x + reach * 0.2, 130);
        pipe.quadTo(x, 130, x, 190);
        pipe.lineTo(x, 224);
        c.box(white(0.85), x + reach * 0.5 - 16, 60, 32, 60, 8);
        c.box(c.palette().light(), x + reach * 0.5 - 80, 36, 160, 36, 18);
        c.outline(Color.WHITE, 72, pipe);
        c.box(Color.WHITE, x - 54, 246, 108, 44, 14);
    }

    /** An open hand that reaches up from the lower edge, its thumb towards the middle. */
    private static Runnable hand(Canvas c, double x, double y, int side, Color skin) {
        Path2D hand = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] fingers = {190, 236, 220, 160};
        for (int i = 0; i < 4; i++) {
            double at = -118 + i * 61;
            hand.append(AffineTransform.getRotateInstance(Math.toRadians(-9 + i * 6), at + 26, 60)
                    .createTransformedShape(Canvas.rounded(at, 40 - fingers[i], 54, fingers[i] + 80, 27)), false);
        }
        hand.append(Canvas.rounded(-122, 30, 244, 230, 70), false);
        hand.append(AffineTransform.getRotateInstance(Math.toRadians(-38), -90, 200)
                .createTransformedShape(Canvas.rounded(-128, 20, 62, 220, 31)), false);
        hand.append(Canvas.rounded(-84, 180, 168, 500, 40), false);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(side, 1);
        Color sleeve = mix(c.palette().start(), Palette.INK, 0.35);
        return () -> {
            c.fill(skin, place.createTransformedShape(hand));
            c.box(Color.WHITE, x - 116, y + 330, 232, 40, 14);
            c.box(sleeve, x - 108, y + 366, 216, 500, 10);
        };
    }

    static void meal(Canvas c) {
        c.box(white(0.9), 0, 620, c.width(), 18, 0);
        c.box(fade(Palette.INK, 0.2), 0, 638, c.width(), 362, 0);
        int pots = c.count(2, 3);
        double step = c.width() / (pots + 0.6);
        for (int i = 0; i < pots; i++) {
            double w = Math.min(step * 0.72, c.vary(320, 430));
            pot(c, step * (i + 0.8), 620, w, c.vary(200, 300));
        }
        int bowls = c.count(4, 6);
        for (int i = 0; i < bowls; i++) {
            bowl(c, c.width() * (i + 0.5) / bowls, 830, c.width() / bowls * 0.37);
        }
    }

    private static void pot(Canvas c, double x, double ground, double w, double h) {
        double top = ground - h;
        int wisps = c.count(2, 3);
        for (int i = 0; i < wisps; i++) {
            steam(c, x + (i - (wisps - 1) / 2.0) * w * 0.3, top - 70, c.vary(90, 150));
        }
        c.box(white(0.75), x - w / 2 - 54, top + h * 0.25, w + 108, 36, 18);
        c.box(white(0.94), x - w / 2, top, w, h, 40);
        c.box(fade(c.palette().start(), 0.3), x - w / 2, top + h * 0.55, w, h * 0.16, 0);
        if (c.chance(0.5)) {
            c.box(c.palette().light(), x - w * 0.56, top - 18, w * 1.12, 36, 18);
            c.disc(c.palette().light(), x, top - 34, 26);
        } else {
            c.box(white(0.98), x - w * 0.54, top - 10, w * 1.08, 30, 15);
            c.line(white(0.9), 20, x + w * 0.2, top, x + w * 0.42, top - 170);
        }
    }

    private static void steam(Canvas c, double x, double bottom, double h) {
        Path2D wisp = new Path2D.Double();
        wisp.moveTo(x, bottom);
        wisp.curveTo(x - 50, bottom - h * 0.4, x + 50, bottom - h * 0.6, x, bottom - h);
        c.outline(white(0.45), 16, wisp);
    }

    private static void bowl(Canvas c, double x, double y, double radius) {
        Color food = c.chance(0.5) ? c.palette().light() : white(0.7);
        c.fill(food, new Arc2D.Double(x - radius * 0.82, y - radius * 0.5, radius * 1.64, radius, 0, 180, Arc2D.PIE));
        c.fill(white(0.95), new Arc2D.Double(x - radius, y - radius, radius * 2, radius * 2, 180, 180, Arc2D.PIE));
        c.box(white(0.95), x - radius * 0.4, y + radius * 0.86, radius * 0.8, radius * 0.22, 8);
        c.line(fade(c.palette().start(), 0.45), 10, x - radius * 0.8, y + radius * 0.26, x + radius * 0.8, y + radius * 0.26);
    }

    static void network(Canvas c) {
        double x = c.middle() + c.vary(-120, 120);
        double y = 500 + c.vary(-50, 50);
        boolean rings = c.chance(0.5);
        int nodes = rings ? c.count(9, 14) : c.count(20, 32);
        for (int i = 0; i < nodes; i++) {
            double angle = 2 * Math.PI * (i + c.vary(-0.3, 0.3)) / nodes;
            double reach = rings ? 300 : c.vary(230, 560);
            double nodeX = x + Math.cos(angle) * reach * 1.35;
            double nodeY = y + Math.sin(angle) * reach * 0.86;
            c.line(white(0.42), 4, x, y, nodeX, nodeY);
            if (rings) {
                leaves(c, nodeX, nodeY, angle);
            }
            c.disc(white(0.92), nodeX, nodeY, rings ? 30 : c.vary(12, 30));
        }
        c.disc(white(0.18), x, y, 150);
        c.disc(white(0.98), x, y, 108);
        c.cross(c.palette().start(), x, y, 100);
    }

    private static void leaves(Canvas c, double x, double y, double angle) {
        int leaves = c.count(2, 4);
        for (int i = 0; i < leaves; i++) {
            double turn = angle + (i - (leaves - 1) / 2.0) * 0.42;
            double reach = c.vary(120, 210);
            double leafX = x + Math.cos(turn) * reach * 1.3;
            double leafY = y + Math.sin(turn) * reach * 0.9;
            c.line(white(0.35), 3, x, y, leafX, leafY);
            c.disc(c.chance(0.15) ? c.palette().light() : white(0.75), leafX, leafY, c.vary(9, 16));
        }
    }
}
