package vn.diemcau.portal.core.demo.drawing;

import static vn.diemcau.portal.core.demo.drawing.Palette.fade;
import static vn.diemcau.portal.core.demo.drawing.Palette.white;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Scenes of what treatment needs: medicine, laboratory, blood. */
final class SupplyScenes {

    private SupplyScenes() {
    }

    static void pharmacy(Canvas c) {
        double w = c.vary(1080, 1240);
        double x = c.middle() - w / 2;
        c.box(white(0.14), x - 30, 70, w + 60, 690, 24);
        for (int shelf = 0; shelf < 3; shelf++) {
            double y = 270 + shelf * 220;
            shelf(c, x, y, w);
            c.box(white(0.92), x - 30, y, w + 60, 18, 6);
        }
        int pills = c.count(4, 7);
        for (int i = 0; i < pills; i++) {
            pill(c, x + w * (i + 0.5) / pills, 870 + c.vary(-30, 30));
        }
    }

    private static void shelf(Canvas c, double x, double y, double w) {
        double at = x + c.vary(0, 40);
        while (at < x + w - 110) {
            double size = c.vary(64, 108);
            double high = c.vary(90, 160);
            if (c.chance(0.45)) {
                bottle(c, at, y, size * 0.85, high);
            } else {
                packet(c, at, y, size, high);
            }
            at += size + c.vary(10, 46);
        }
    }

    private static void bottle(Canvas c, double x, double y, double w, double h) {
        Color glass = c.chance(0.3) ? fade(c.palette().light(), 0.9) : white(0.72);
        c.box(white(0.95), x + w * 0.22, y - h, w * 0.56, h * 0.24, 8);
        c.box(glass, x, y - h * 0.74, w, h * 0.74, 18);
        c.box(fade(c.palette().start(), 0.5), x, y - h * 0.5, w, h * 0.28, 0);
    }

    private static void packet(Canvas c, double x, double y, double w, double h) {
        c.box(white(c.vary(0.55, 0.95)), x, y - h, w, h, 8);
        c.box(fade(c.palette().start(), 0.45), x, y - h * 0.32, w, h * 0.16, 0);
        if (c.chance(0.4)) {
            c.cross(fade(c.palette().start(), 0.75), x + w / 2, y - h * 0.66, Math.min(w, h) * 0.36);
        }
    }

    private static void pill(Canvas c, double x, double y) {
        if (c.chance(0.4)) {
            c.disc(white(0.92), x, y, 44);
            c.turned(c.vary(0, 180), x, y, () -> c.line(fade(c.palette().start(), 0.35), 7, x - 30, y, x + 30, y));
            return;
        }
        c.turned(c.vary(-50, 50), x, y, () -> {
            c.box(white(0.95), x - 76, y - 32, 152, 64, 32);
            Path2D half = new Path2D.Double();
            half.append(new Arc2D.Double(x + 12, y - 32, 64, 64, -90, 180, Arc2D.OPEN), false);
            half.lineTo(x, y - 32);
            half.lineTo(x, y + 32);
            half.closePath();
            c.fill(fade(c.palette().light(), 0.95), half);
        });
    }

    static void lab(Canvas c) {
        c.box(white(0.9), 0, 820, c.width(), 22, 0);
        c.box(fade(Palette.INK, 0.25), 0, 842, c.width(), 160, 0);
        c.perhapsMirrored(() -> {
            microscope(c, c.middle() - c.vary(420, 480), 820);
            double at = c.middle() - 20;
            flask(c, at + 60, 820, c.vary(210, 250), c.vary(300, 380));
            if (c.chance(0.6)) {
                tubes(c, at + 270, 820);
            } else {
                flask(c, at + 320, 820, c.vary(150, 190), c.vary(220, 280));
                flask(c, at + 530, 820, c.vary(120, 150), c.vary(180, 240));
            }
        });
        int bubbles = c.count(5, 9);
        for (int i = 0; i < bubbles; i++) {
            c.disc(white(c.vary(0.12, 0.3)), c.vary(120, c.width() - 120), c.vary(90, 400), c.vary(12, 44));
        }
    }

    private static void flask(Canvas c, double x, double ground, double w, double h) {
        double neck = w * 0.17;
        double top = ground - h;
        double shoulder = top + h * 0.36;
        Path2D glass = Canvas.path(true, x - neck, top, x + neck, top, x + neck, shoulder,
                x + w / 2, ground - 6, x - w / 2, ground - 6, x - neck, shoulder);
        double level = c.vary(0.3, 0.55);
        double half = neck + (w / 2 - neck) * (1 - level / 0.64);
        double surface = ground - level * h;
        c.fill(white(0.32), glass);
        Color liquid = c.chance(0.5) ? c.palette().light() : Color.WHITE;
        c.polygon(fade(liquid, 0.85), x - half, surface, x + half, surface, x + w / 2, ground - 6, x - w / 2, ground - 6);
        c.outline(white(0.95), 10, glass);
        c.line(white(0.95), 14, x - neck - 14, top, x + neck + 14, top);
        c.disc(fade(c.palette().start(), 0.35), x - w * 0.08, ground - level * h * 0.4, 14);
        c.disc(fade(c.palette().start(), 0.35), x + w * 0.1, ground - level * h * 0.65, 9);
    }

    private static void tubes(Canvas c, double x, double ground) {
        int tubes = c.count(4, 5);
        for (int i = 0; i < tubes; i++) {
            double at = x + 34 + i * 74;
            double full = c.vary(60, 150);
            c.box(white(0.4), at, ground - 280, 44, 250, 22);
            c.box(i % 2 == 0 ? fade(c.palette().light(), 0.9) : white(0.85), at, ground - 30 - full, 44, full, 22);
            c.box(white(0.95), at - 6, ground - 290, 56, 20, 8);
        }
        c.box(white(0.92), x, ground - 170, tubes * 74 + 40, 22, 8);
        c.box(white(0.92), x, ground - 24, tubes * 74 + 40, 24, 8);
        c.box(white(0.92), x, ground - 170, 16, 160, 4);
        c.box(white(0.92), x + tubes * 74 + 24, ground - 170, 16, 160, 4);
    }

    private static void microscope(Canvas c, double x, double ground) {
        c.box(white(0.96), x - 60, ground - 50, 330, 50, 20);
        c.outline(white(0.85), 44, new Arc2D.Double(x - 60, ground - 440, 310, 390, -75, 150, Arc2D.OPEN));
        c.box(white(0.9), x - 10, ground - 170, 190, 26, 10);
        c.box(fade(c.palette().light(), 0.9), x + 50, ground - 184, 70, 12, 4);
        c.turned(-24, x + 90, ground - 360, () -> {
            c.box(white(0.97), x + 45, ground - 500, 90, 210, 22);
            c.box(fade(c.palette().start(), 0.55), x + 45, ground - 420, 90, 30, 0);
            c.box(white(0.8), x + 58, ground - 580, 64, 92, 14);
            c.box(white(0.8), x + 66, ground - 296, 48, 84, 10);
        });
        c.disc(fade(c.palette().start(), 0.7), x + 232, ground - 250, 30);
    }

    static void blood(Canvas c) {
        double x = c.middle() - c.vary(-140, 140);
        c.turned(c.vary(-5, 5), c.middle(), 100, () -> bag(c, x, 110));
        int drops = c.count(4, 7);
        for (int i = 0; i < drops; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            double size = c.vary(44, 96);
            double reach = 350 + (i / 2) * 120 + c.vary(0, 40);
            Color tint = c.chance(0.3) ? fade(c.palette().light(), 0.85) : white(c.vary(0.25, 0.85));
            c.fill(tint, drop(x + side * reach, c.vary(220, 820), size));
        }
    }

    private static void bag(Canvas c, double x, double y) {
        c.line(white(0.7), 10, x - 300, y - 60, x + 300, y - 60);
        c.line(white(0.9), 14, x, y - 60, x, y + 10);
        c.box(white(0.28), x - 200, y, 400, 540, 70);
        double level = y + c.vary(130, 260);
        c.box(Palette.BLOOD, x - 176, level, 352, y + 516 - level, 50);
        c.outline(white(0.95), 14, Canvas.rounded(x - 200, y, 400, 540, 70));
        c.box(white(0.95), x - 120, y + 190, 240, 200, 22);
        if (c.chance(0.5)) {
            c.cross(Palette.BLOOD, x, y + 290, 110);
        } else {
            c.fill(Palette.BLOOD, drop(x, y + 306, 58));
        }
        Path2D tube = new Path2D.Double();
        tube.moveTo(x, y + 540);
        double swing = c.chance(0.5) ? 260 : -260;
        tube.curveTo(x, y + 720, x + swing, y + 620, x + swing, y + 960);
        c.outline(white(0.9), 16, tube);
    }

    /** A drop whose round part has the given radius and is centred on the point. */
    private static Shape drop(double x, double y, double radius) {
        Path2D drop = new Path2D.Double();
        drop.moveTo(x, y - radius * 1.9);
        drop.curveTo(x + radius * 0.3, y - radius * 1.2, x + radius, y - radius * 0.6, x + radius, y);
        drop.curveTo(x + radius, y + radius * 1.34, x - radius, y + radius * 1.34, x - radius, y);
        drop.curveTo(x - radius, y - radius * 0.6, x - radius * 0.3, y - radius * 1.2, x, y - radius * 1.9);
        drop.closePath();
        return drop;
    }
}
