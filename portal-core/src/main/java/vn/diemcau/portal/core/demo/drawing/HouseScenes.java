package vn.diemcau.portal.core.demo.drawing;

import static vn.diemcau.portal.core.demo.drawing.Palette.fade;
import static vn.diemcau.portal.core.demo.drawing.Palette.mix;
import static vn.diemcau.portal.core.demo.drawing.Palette.white;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Scenes with houses: the hospital's front, the ambulance's road, the fire drill. */
final class HouseScenes {

    private HouseScenes() {
    }

    static void building(Canvas c) {
        sky(c);
        c.box(white(0.22), 0, 850, c.width(), 150, 0);
        double w = c.vary(560, 700);
        double h = c.vary(560, 640);
        double x = c.middle() - w / 2;
        double wing = c.vary(250, 330);
        double wingH = h * c.vary(0.5, 0.68);
        block(c, x - wing + 20, 850 - wingH, wing, wingH, white(0.62));
        block(c, x + w - 20, 850 - wingH, wing, wingH, white(0.62));
        block(c, x, 850 - h, w, h, white(0.9));
        c.box(c.palette().start(), c.middle() - 74, 850 - h - 66, 148, 148, 30);
        c.cross(white(0.97), c.middle(), 850 - h + 8, 96);
        entrance(c, c.middle(), 850);
        for (int side = -1; side <= 1; side += 2) {
            int trees = c.count(1, 2);
            for (int i = 0; i < trees; i++) {
                tree(c, c.middle() + side * (w / 2 + c.vary(60, wing + 60)), 870, c.vary(60, 96));
            }
        }
    }

    private static void sky(Canvas c) {
        c.disc(fade(c.palette().light(), 0.85), c.vary(120, c.width() - 120), c.vary(110, 210), c.vary(52, 80));
        int clouds = c.count(2, 4);
        for (int i = 0; i < clouds; i++) {
            cloud(c, c.vary(60, c.width() - 60), c.vary(90, 320), c.vary(36, 64), white(0.2));
        }
    }

    static void cloud(Canvas c, double x, double y, double size, Color color) {
        Path2D cloud = new Path2D.Double(Path2D.WIND_NON_ZERO);
        cloud.append(Canvas.circle(x, y - size * 0.3, size), false);
        cloud.append(Canvas.circle(x + size * 1.1, y, size * 0.72), false);
        cloud.append(Canvas.circle(x - size * 1.1, y, size * 0.66), false);
        cloud.append(Canvas.rounded(x - size * 1.7, y, size * 3.4, size * 0.7, size * 0.35), false);
        c.fill(color, cloud);
    }

    private static void block(Canvas c, double x, double y, double w, double h, Color wall) {
        c.box(wall, x, y, w, h + 10, 14);
        int columns = (int) Math.round(w / 96);
        int rows = (int) Math.round((h - 120) / 100);
        double stepX = (w - 60) / columns;
        double stepY = (h - 130) / rows;
        for (int i = 0; i < columns * rows; i++) {
            Color pane = c.chance(0.16) ? c.palette().light() : fade(c.palette().start(), c.vary(0.3, 0.6));
            c.box(pane, x + 30 + (i % columns) * stepX + stepX * 0.18, y + 96 + (i / columns) * stepY,
                    stepX * 0.64, stepY * 0.56, 6);
        }
    }

    private static void entrance(Canvas c, double x, double ground) {
        c.box(mix(Color.WHITE, c.palette().start(), 0.12), x - 150, ground - 180, 300, 190, 12);
        c.box(c.palette().start(), x - 190, ground - 206, 380, 40, 12);
        c.box(fade(c.palette().end(), 0.75), x - 92, ground - 140, 88, 150, 6);
        c.box(fade(c.palette().end(), 0.75), x + 4, ground - 140, 88, 150, 6);
    }

    static void tree(Canvas c, double x, double ground, double size) {
        c.box(white(0.75), x - size * 0.1, ground - size * 1.5, size * 0.2, size * 1.5, 6);
        c.disc(white(0.42), x, ground - size * 2, size);
        c.disc(white(0.3), x + size * 0.4, ground - size * 1.6, size * 0.7);
    }

    static void ambulance(Canvas c) {
        sky(c);
        double at = 0;
        while (at < c.width()) {
            double w = c.vary(110, 220);
            double h = c.vary(160, 420);
            c.box(white(c.vary(0.08, 0.18)), at, 760 - h, w - 14, h, 8);
            at += w;
        }
        c.box(fade(Palette.INK, 0.42), 0, 760, c.width(), 240, 0);
        for (double x = c.vary(0, 120); x < c.width(); x += 240) {
            c.box(white(0.6), x, 900, 120, 14, 7);
        }
        c.perhapsMirrored(() -> van(c, c.middle() - 440 + c.vary(-120, 120), 380));
    }

    private static void van(Canvas c, double x, double y) {
        for (int i = 0; i < 3; i++) {
            c.box(white(0.35), x - c.vary(150, 260), y + 120 + i * 110, c.vary(90, 150), 12, 6);
        }
        Path2D body = new Path2D.Double();
        body.moveTo(x + 40, y);
        body.lineTo(x + 620, y);
        body.quadTo(x + 690, y + 20, x + 760, y + 190);
        body.quadTo(x + 890, y + 214, x + 890, y + 290);
        body.lineTo(x + 890, y + 420);
        body.lineTo(x, y + 420);
        body.lineTo(x, y + 40);
        body.quadTo(x, y, x + 40, y);
        c.fill(white(0.97), body);
        c.box(c.palette().start(), x, y + 290, 890, 46, 0);
        c.polygon(fade(c.palette().end(), 0.65), x + 560, y + 60, x + 610, y + 60, x + 690, y + 200, x + 560, y + 200);
        c.box(fade(c.palette().end(), 0.5), x + 420, y + 60, 110, 140, 10);
        c.cross(c.palette().start(), x + 210, y + 150, 170);
        c.box(c.palette().light(), x + 330, y - 50, 130, 52, 22);
        c.fill(white(0.1), new Arc2D.Double(x + 175, y - 240, 440, 440, 20, 140, Arc2D.PIE));
        c.fill(white(0.14), new Arc2D.Double(x + 255, y - 160, 280, 280, 20, 140, Arc2D.PIE));
        c.disc(c.palette().light(), x + 862, y + 330, 24);
        wheel(c, x + 190, y + 420);
        wheel(c, x + 690, y + 420);
    }

    private static void wheel(Canvas c, double x, double y) {
        c.disc(Palette.INK, x, y, 84);
        c.disc(white(0.85), x, y, 40);
        c.disc(Palette.INK, x, y, 14);
    }

    static void fireDrill(Canvas c) {
        c.box(fade(Palette.INK, 0.3), 0, 850, c.width(), 150, 0);
        c.perhapsMirrored(() -> {
            double w = c.vary(520, 600);
            double h = c.vary(600, 660);
            double x = c.middle() + 40;
            double windowX = x + 120;
            double windowY = 850 - h + 170;
            for (int i = 0; i < 5; i++) {
                cloud(c, windowX + 40 + i * c.vary(30, 70), windowY - 60 - i * 62, 54 + i * 15, white(0.34 - i * 0.05));
            }
            block(c, x, 850 - h, w, h, white(0.88));
            c.box(Palette.INK, windowX - 20, windowY - 20, 160, 160, 10);
            c.box(fade(c.palette().end(), 0.85), x + w / 2 - 60, 690, 120, 160, 8);
            water(c, c.middle() - 400, 640, windowX + 20, windowY + 40);
            flame(c, windowX + 74, windowY + 134, 54);
            firefighter(c, c.middle() - 520);
            if (c.chance(0.55)) {
                extinguisher(c, c.middle() - 700, 860);
            }
        });
    }

    private static void flame(Canvas c, double x, double bottom, double size) {
        Path2D flame = new Path2D.Double();
        flame.moveTo(x - size, bottom);
        flame.quadTo(x - size * 0.9, bottom - size, x - size * 0.2, bottom - size * 1.9);
        flame.quadTo(x + size * 0.1, bottom - size * 1.2, x + size * 0.5, bottom - size * 1.4);
        flame.quadTo(x + size, bottom - size * 0.7, x + size, bottom);
        flame.closePath();
        c.fill(c.palette().light(), flame);
    }

    private static void water(Canvas c, double fromX, double fromY, double toX, double toY) {
        for (int i = 0; i < 3; i++) {
            Path2D jet = new Path2D.Double();
            jet.moveTo(fromX, fromY);
            jet.quadTo(fromX + (toX - fromX) * 0.5, Math.min(fromY, toY) - 150 - i * 40, toX, toY + i * 22);
            c.outline(white(0.75 - i * 0.2), 16 - i * 4, jet);
        }
    }

    private static void firefighter(Canvas c, double x) {
        GatheringScenes.figure(c, x, 510, 62, 360, white(0.95), white(0.78));
        c.fill(c.palette().light(), new Arc2D.Double(x - 74, 430, 148, 150, 0, 180, Arc2D.PIE));
        c.box(c.palette().light(), x - 92, 494, 184, 20, 10);
        c.box(fade(c.palette().light(), 0.9), x - 74, 720, 148, 24, 0);
        c.line(white(0.95), 30, x + 30, 650, x + 110, 645);
        c.line(Palette.INK, 24, x + 80, 650, x + 124, 638);
    }

    private static void extinguisher(Canvas c, double x, double ground) {
        c.box(white(0.95), x - 60, ground - 240, 120, 240, 44);
        c.box(fade(c.palette().start(), 0.8), x - 60, ground - 160, 120, 70, 0);
        c.box(Palette.INK, x - 20, ground - 280, 40, 50, 8);
        c.line(Palette.INK, 14, x - 10, ground - 280, x + 50, ground - 310);
        c.line(white(0.9), 12, x + 20, ground - 262, x + 92, ground - 220, x + 92, ground - 110);
    }
}
