package vn.diemcau.portal.core.demo.drawing;

import static vn.diemcau.portal.core.demo.drawing.Palette.fade;
import static vn.diemcau.portal.core.demo.drawing.Palette.mix;
import static vn.diemcau.portal.core.demo.drawing.Palette.white;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Scenes outside working hours: planting, sport, the lunar new year. */
final class OutdoorScenes {

    private OutdoorScenes() {
    }

    static void tree(Canvas c) {
        c.disc(fade(c.palette().light(), 0.9), c.vary(200, c.width() - 200), c.vary(150, 240), c.vary(70, 100));
        hill(c, c.vary(560, 620), c.vary(-120, 120), white(0.12));
        hill(c, c.vary(660, 700), c.vary(-90, 90), white(0.16));
        double ground = 800;
        hill(c, ground, 0, mix(c.palette().end(), Palette.INK, 0.35));
        int saplings = c.count(3, 5);
        double step = c.width() / saplings;
        for (int i = 0; i < saplings; i++) {
            sapling(c, step * (i + 0.35) + c.vary(-30, 30), ground + 20, c.vary(0.7, 1.25));
        }
        int people = c.count(1, 2);
        for (int i = 0; i < people; i++) {
            volunteer(c, step * (1 + i * (saplings > 3 ? 2 : 1) - 0.18), ground - 280);
        }
    }

    private static void hill(Canvas c, double y, double bend, Color color) {
        Path2D hill = new Path2D.Double();
        hill.moveTo(0, y + bend * 0.5);
        hill.curveTo(c.width() * 0.3, y - 110 + bend, c.width() * 0.65, y + 90 - bend, c.width(), y - 20);
        hill.lineTo(c.width(), 1000);
        hill.lineTo(0, 1000);
        hill.closePath();
        c.fill(color, hill);
    }

    private static void sapling(Canvas c, double x, double ground, double scale) {
        double h = 260 * scale;
        c.line(white(0.9), 14 * scale, x, ground, x, ground - h);
        for (int i = 0; i < 5; i++) {
            int side = i % 2 == 0 ? 1 : -1;
            leaf(c, x, ground - h * (0.4 + 0.15 * i), side, 84 * scale);
        }
        leaf(c, x, ground - h, c.chance(0.5) ? 1 : -1, 60 * scale);
        c.fill(mix(Palette.INK, c.palette().start(), 0.2),
                new Arc2D.Double(x - 90, ground - 30, 180, 70, 0, 180, Arc2D.PIE));
    }

    private static void leaf(Canvas c, double x, double y, int side, double size) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.quadTo(x + side * size * 0.3, y - size * 0.8, x + side * size, y - size * 0.7);
        leaf.quadTo(x + side * size * 0.9, y + size * 0.05, x, y);
        c.fill(c.chance(0.2) ? fade(c.palette().light(), 0.9) : white(0.78), leaf);
    }

    private static void volunteer(Canvas c, double x, double y) {
        GatheringScenes.figure(c, x, y, 58, 330, white(0.97), fade(c.palette().light(), 0.9));
        c.box(fade(c.palette().start(), 0.85), x - 70, y + 150, 140, 26, 0);
        c.line(white(0.9), 14, x + 100, y + 20, x + 130, y + 270);
        c.polygon(white(0.95), x + 100, y + 262, x + 168, y + 254, x + 160, y + 340, x + 138, y + 366, x + 110, y + 344);
        c.line(white(0.97), 28, x + 40, y + 110, x + 112, y + 130);
    }

    static void sport(Canvas c) {
        int stripes = c.count(6, 9);
        double step = c.width() / stripes;
        for (int i = 0; i < stripes; i += 2) {
            c.polygon(white(0.08), i * step, 560, (i + 1) * step, 560,
                    c.middle() + ((i + 1) * step - c.middle()) * 1.5, 1000, c.middle() + (i * step - c.middle()) * 1.5, 1000);
        }
        c.line(white(0.6), 8, 0, 560, c.width(), 560);
        c.outline(white(0.5), 8, new Ellipse2D.Double(c.middle() - 420, 680, 840, 240));
        c.perhapsMirrored(() -> {
            goal(c, c.middle() - c.vary(480, 560), 250, c.vary(560, 640), 310);
            cup(c, c.middle() + c.vary(330, 430), c.vary(0.95, 1.15));
            ball(c, c.middle() - c.vary(60, 240), c.vary(740, 800), c.vary(84, 110));
        });
        int flags = c.count(7, 11);
        for (int i = 0; i < flags; i++) {
            double x = c.width() * (i + 0.5) / flags;
            double y = 60 + 44 * Math.sin(Math.PI * (i + 0.5) / flags);
            c.polygon(i % 3 == 0 ? c.palette().light() : white(0.7), x - 36, y, x + 36, y, x, y + 70);
        }
    }

    private static void goal(Canvas c, double x, double y, double w, double h) {
        for (double at = 40; at < w; at += 40) {
            c.line(white(0.22), 3, x + at, y, x + at, y + h);
        }
        for (double at = 40; at < h; at += 40) {
            c.line(white(0.22), 3, x, y + at, x + w, y + at);
        }
        c.line(white(0.95), 18, x, y + h, x, y, x + w, y, x + w, y + h);
    }

    private static void ball(Canvas c, double x, double y, double radius) {
        c.fill(fade(Palette.INK, 0.25), new Ellipse2D.Double(x - radius, y + radius * 0.8, radius * 2, radius * 0.4));
        c.disc(Color.WHITE, x, y, radius);
        double turn = c.vary(0, Math.PI);
        pentagon(c, x, y, radius * 0.36, turn);
        for (int i = 0; i < 5; i++) {
            double angle = turn + i * 2 * Math.PI / 5;
            c.line(Palette.INK, 6, x + Math.cos(angle) * radius * 0.36, y + Math.sin(angle) * radius * 0.36,
                    x + Math.cos(angle) * radius * 0.72, y + Math.sin(angle) * radius * 0.72);
            c.disc(Palette.INK, x + Math.cos(angle) * radius * 0.8, y + Math.sin(angle) * radius * 0.8, radius * 0.15);
        }
    }

    private static void pentagon(Canvas c, double x, double y, double radius, double turn) {
        double[] points = new double[10];
        for (int i = 0; i < 5; i++) {
            points[2 * i] = x + Math.cos(turn + i * 2 * Math.PI / 5) * radius;
            points[2 * i + 1] = y + Math.sin(turn + i * 2 * Math.PI / 5) * radius;
        }
        c.polygon(Palette.INK, points);
    }

    private static void cup(Canvas c, double x, double scale) {
        Color gold = c.palette().light();
        double top = 600 - 320 * scale;
        c.outline(gold, 24, new Ellipse2D.Double(x - 190 * scale, top + 20, 380 * scale, 170 * scale));
        Path2D bowl = new Path2D.Double();
        bowl.moveTo(x - 140 * scale, top);
        bowl.lineTo(x + 140 * scale, top);
        bowl.curveTo(x + 140 * scale, top + 240 * scale, x + 40 * scale, top + 270 * scale, x, top + 290 * scale);
        bowl.curveTo(x - 40 * scale, top + 270 * scale, x - 140 * scale, top + 240 * scale, x - 140 * scale, top);
        c.fill(gold, bowl);
        c.box(gold, x - 22, top + 250 * scale, 44, 120 * scale, 8);
        c.box(white(0.95), x - 120 * scale, top + 350 * scale, 240 * scale, 70 * scale, 12);
        c.cross(white(0.9), x, top + 110 * scale, 100 * scale);
    }

    static void tet(Canvas c) {
        c.disc(fade(c.palette().light(), 0.22), c.middle(), 480, c.vary(330, 420));
        c.perhapsMirrored(() -> {
            Point2D root = new Point2D.Double(-20, c.vary(760, 900));
            branch(c, root, -0.55, c.vary(300, 340), 30, 5);
            int lanterns = c.count(1, 3);
            for (int i = 0; i < lanterns; i++) {
                lantern(c, c.width() - 230 - i * 270, c.vary(170, 380) - i * 50, c.vary(88, 118));
            }
        });
        int petals = c.count(8, 16);
        for (int i = 0; i < petals; i++) {
            c.disc(fade(c.palette().light(), c.vary(0.4, 0.9)), c.vary(0, c.width()), c.vary(520, 980), c.vary(7, 15));
        }
    }

    private static void branch(Canvas c, Point2D from, double angle, double length, double thickness, int depth) {
        Point2D to = new Point2D.Double(from.getX() + Math.cos(angle) * length, from.getY() + Math.sin(angle) * length);
        c.line(mix(Palette.INK, c.palette().end(), 0.25), thickness, from.getX(), from.getY(), to.getX(), to.getY());
        if (depth <= 3) {
            blossom(c, to.getX(), to.getY(), c.vary(30, 52));
        }
        if (depth == 0) {
            return;
        }
        branch(c, to, angle + c.vary(-0.18, 0.3), length * c.vary(0.72, 0.84), thickness * 0.72, depth - 1);
        double turn = (c.chance(0.5) ? -1 : 1) * c.vary(0.5, 0.8);
        branch(c, to, angle + turn, length * c.vary(0.5, 0.64), thickness * 0.55, depth - 1);
    }

    private static void blossom(Canvas c, double x, double y, double size) {
        Path2D petals = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double turn = c.vary(0, 1);
        for (int i = 0; i < 5; i++) {
            petals.append(AffineTransform.getRotateInstance(turn + i * 2 * Math.PI / 5, x, y)
                    .createTransformedShape(Canvas.circle(x, y - size * 0.55, size * 0.46)), false);
        }
        c.fill(mix(Color.WHITE, new Color(0xF7A8B8), c.vary(0.25, 0.85)), petals);
        c.disc(c.palette().light(), x, y, size * 0.24);
    }

    private static void lantern(Canvas c, double x, double y, double radius) {
        c.line(white(0.6), 6, x, -10, x, y - radius);
        c.fill(fade(c.palette().light(), 0.2), Canvas.circle(x, y, radius * 1.8));
        c.fill(c.palette().light(), new Ellipse2D.Double(x - radius * 1.15, y - radius, radius * 2.3, radius * 2));
        c.outline(fade(c.palette().start(), 0.45), 6,
                new Ellipse2D.Double(x - radius * 0.55, y - radius, radius * 1.1, radius * 2));
        c.line(fade(c.palette().start(), 0.45), 6, x, y - radius, x, y + radius);
        Color rim = mix(c.palette().start(), Palette.INK, 0.3);
        c.box(rim, x - radius * 0.45, y - radius * 1.12, radius * 0.9, radius * 0.26, 8);
        c.box(rim, x - radius * 0.45, y + radius * 0.86, radius * 0.9, radius * 0.26, 8);
        for (int i = -1; i <= 1; i++) {
            c.line(fade(c.palette().light(), 0.9), 6, x + i * 20, y + radius * 1.1, x + i * 20, y + radius * 1.8);
        }
    }
}
