package vn.diemcau.portal.core.demo.drawing;

import static vn.diemcau.portal.core.demo.drawing.Palette.fade;
import static vn.diemcau.portal.core.demo.drawing.Palette.mix;
import static vn.diemcau.portal.core.demo.drawing.Palette.white;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Scenes at the bedside and of what is read there: ward, film, record. */
final class CareScenes {

    private CareScenes() {
    }

    static void ward(Canvas c) {
        boolean night = c.chance(0.35);
        c.polygon(white(night ? 0.12 : 0.24), 0, 790, c.width(), 790, c.width(), 1000, 0, 1000);
        c.perhapsMirrored(() -> {
            window(c, c.middle() + c.vary(170, 260), 110, c.vary(340, 440), c.vary(330, 400), night);
            pulse(c, c.middle() - c.vary(330, 420), c.vary(250, 310), c.vary(380, 460));
            bed(c, c.middle() - c.vary(560, 640), 570);
            if (c.chance(0.6)) {
                drip(c, c.middle() + c.vary(230, 330));
            } else {
                cupboard(c, c.middle() + c.vary(260, 340));
            }
        });
    }

    private static void window(Canvas c, double x, double y, double w, double h, boolean night) {
        c.box(night ? fade(Palette.INK, 0.55) : white(0.72), x, y, w, h, 14);
        if (night) {
            c.disc(c.palette().light(), x + w * 0.68, y + h * 0.3, 42);
            c.disc(mix(Palette.INK, c.palette().end(), 0.3), x + w * 0.68 + 22, y + h * 0.3 - 12, 38);
        } else {
            c.disc(fade(c.palette().light(), 0.8), x + w * c.vary(0.2, 0.8), y + h * 0.28, 44);
        }
        Color bar = night ? white(0.3) : fade(c.palette().start(), 0.35);
        c.line(bar, 9, x + w / 2, y + 6, x + w / 2, y + h - 6);
        c.line(bar, 9, x + 6, y + h / 2, x + w - 6, y + h / 2);
    }

    private static void pulse(Canvas c, double x, double y, double w) {
        Path2D beat = new Path2D.Double();
        beat.moveTo(x, y);
        int beats = c.count(1, 2);
        double step = w / beats;
        for (int i = 0; i < beats; i++) {
            double at = x + i * step;
            double high = c.vary(70, 110);
            beat.lineTo(at + step * 0.36, y);
            beat.lineTo(at + step * 0.44, y - high);
            beat.lineTo(at + step * 0.54, y + high * 0.8);
            beat.lineTo(at + step * 0.62, y - high * 0.4);
            beat.lineTo(at + step * 0.68, y);
            beat.lineTo(at + step, y);
        }
        c.outline(white(0.95), 14, beat);
    }

    private static void bed(Canvas c, double x, double y) {
        double w = 780;
        c.box(white(0.96), x + 46, y + 200, 30, 160, 8);
        c.box(white(0.96), x + w - 76, y + 200, 30, 160, 8);
        c.box(white(0.8), x, y - 20, 26, 260, 13);
        c.box(white(0.65), x + 44, y + 30, 210, 110, 40);
        if (c.chance(0.5)) {
            c.disc(fade(c.palette().light(), 0.95), x + 170, y + 62, 62);
            c.box(white(0.55), x + 226, y + 44, w - 260, 100, 48);
        }
        c.box(white(0.97), x, y + 124, w, 80, 32);
        c.box(fade(c.palette().start(), 0.28), x + w * 0.42, y + 124, w * 0.5, 80, 0);
    }

    private static void drip(Canvas c, double x) {
        c.line(white(0.85), 12, x, 330, x, 900);
        c.line(white(0.85), 12, x - 70, 905, x + 70, 905);
        c.line(white(0.85), 12, x - 60, 335, x + 60, 335);
        c.box(white(0.9), x - 92, 345, 74, 140, 22);
        c.box(fade(c.palette().light(), 0.85), x - 92, 345 + c.vary(40, 90), 74, 50, 18);
        c.line(white(0.6), 6, x - 55, 485, x - 60, 600, x - 150, 660);
    }

    private static void cupboard(Canvas c, double x) {
        c.box(white(0.85), x, 640, 250, 270, 16);
        c.line(fade(c.palette().start(), 0.4), 8, x + 20, 730, x + 230, 730);
        c.disc(fade(c.palette().start(), 0.6), x + 125, 690, 12);
        c.line(white(0.9), 12, x + 70, 640, x + 70, 540);
        c.polygon(c.palette().light(), x + 20, 550, x + 120, 550, x + 95, 470, x + 45, 470);
        c.box(fade(c.palette().light(), 0.9), x + 165, 586, 44, 54, 8);
    }

    static void xray(Canvas c) {
        c.box(fade(Palette.INK, 0.35), 0, 880, c.width(), 120, 0);
        int films = c.count(1, 2);
        double w = films == 1 ? 640 : 540;
        double first = c.middle() - (films * w + (films - 1) * 70) / 2;
        for (int i = 0; i < films; i++) {
            film(c, first + i * (w + 70), c.vary(80, 110), w, 740);
        }
    }

    private static void film(Canvas c, double x, double y, double w, double h) {
        c.box(white(0.92), x, y, w, h, 26);
        c.box(mix(Palette.INK, c.palette().end(), 0.15), x + 34, y + 34, w - 68, h - 68, 14);
        double centre = x + w / 2;
        double top = y + 120;
        c.box(white(0.3), centre - 20, y + 80, 40, h - 180, 20);
        for (int i = 0; i < 10; i++) {
            c.line(white(0.4), 4, centre - 26, y + 110 + i * 52, centre + 26, y + 110 + i * 52);
        }
        for (int side = -1; side <= 1; side += 2) {
            lung(c, centre, top, w * 0.36, h * 0.62, side);
        }
        c.disc(white(0.24), centre + w * 0.07, y + h * 0.58, w * 0.13);
        double markX = centre + (c.chance(0.5) ? 1 : -1) * w * c.vary(0.16, 0.26);
        double markY = y + h * c.vary(0.32, 0.55);
        c.disc(fade(c.palette().light(), 0.85), markX, markY, 15);
        c.outline(c.palette().light(), 8, Canvas.circle(markX, markY, c.vary(46, 62)));
    }

    private static void lung(Canvas c, double centre, double top, double w, double h, int side) {
        Path2D lung = new Path2D.Double();
        double inner = centre + side * 44;
        lung.moveTo(inner, top);
        lung.curveTo(inner + side * w * 0.6, top - h * 0.02, inner + side * w * 0.9, top + h * 0.5,
                inner + side * w * 0.85, top + h);
        lung.curveTo(inner + side * w * 0.5, top + h * 0.86, inner + side * w * 0.2, top + h * 0.88, inner, top + h * 0.94);
        lung.closePath();
        c.fill(fade(c.palette().start(), 0.4), lung);
        for (int i = 0; i < 6; i++) {
            double y = top + h * (0.06 + i * 0.15);
            double reach = w * (0.52 + 0.09 * Math.min(i, 4));
            Path2D rib = new Path2D.Double();
            rib.moveTo(inner, y);
            rib.quadTo(inner + side * reach * 0.7, y - 26, inner + side * reach, y + 66);
            c.outline(white(0.62), 12, rib);
        }
    }

    static void records(Canvas c) {
        double w = c.vary(900, 1060);
        double h = c.vary(680, 740);
        double x = c.middle() - w / 2 + c.vary(-90, 90);
        double y = 500 - h / 2;
        c.turned(c.vary(-7, 7), c.middle(), 500, () -> {
            c.box(fade(Palette.INK, 0.2), x + 14, y + 22, w, h, 44);
            c.box(mix(Palette.INK, c.palette().end(), 0.15), x, y, w, h, 44);
            c.box(white(0.95), x + 30, y + 30, w - 60, h - 60, 22);
            recordPage(c, x + 76, y + 76, w - 152, h - 152);
        });
        if (c.chance(0.6)) {
            double tip = c.middle() + w * c.vary(0.1, 0.25);
            c.line(c.palette().light(), 30, tip + 40, 720, tip + 250, 930);
            c.line(white(0.95), 14, tip, 680, tip + 40, 720);
        }
    }

    private static void recordPage(Canvas c, double x, double y, double w, double h) {
        Color strong = c.palette().start();
        c.disc(fade(strong, 0.9), x + 44, y + 40, 44);
        c.cross(white(0.95), x + 44, y + 40, 50);
        c.box(fade(strong, 0.65), x + 116, y + 14, w * c.vary(0.3, 0.42), 24, 12);
        c.box(fade(strong, 0.28), x + 116, y + 54, w * c.vary(0.42, 0.6), 18, 9);
        double chartTop = y + 130;
        double chartH = h - 130;
        boolean split = c.chance(0.5);
        double chartW = split ? w * 0.56 : w;
        if (c.chance(0.5)) {
            bars(c, x, chartTop, chartW, chartH);
        } else {
            curve(c, x, chartTop, chartW, chartH);
        }
        if (split) {
            checks(c, x + w * 0.64, chartTop, w * 0.36, chartH);
        }
    }

    private static void bars(Canvas c, double x, double y, double w, double h) {
        int bars = c.count(5, 8);
        double step = w / bars;
        for (int i = 0; i < bars; i++) {
            double bar = h * c.vary(0.25, 1);
            Color tint = c.chance(0.2) ? c.palette().light() : fade(c.palette().end(), c.vary(0.4, 0.8));
            c.box(tint, x + i * step, y + h - bar, step * 0.62, bar, 12);
        }
    }

    private static void curve(Canvas c, double x, double y, double w, double h) {
        int points = c.count(5, 7);
        double[] line = new double[points * 2];
        for (int i = 0; i < points; i++) {
            line[2 * i] = x + i * w / (points - 1);
            line[2 * i + 1] = y + h * c.vary(0.1, 0.8);
        }
        Path2D area = Canvas.path(false, line);
        area.lineTo(x + w, y + h);
        area.lineTo(x, y + h);
        c.fill(fade(c.palette().start(), 0.16), area);
        c.line(fade(c.palette().start(), 0.9), 12, line);
        for (int i = 0; i < points; i++) {
            c.disc(i == points - 2 ? c.palette().light() : c.palette().end(), line[2 * i], line[2 * i + 1], 18);
        }
    }

    private static void checks(Canvas c, double x, double y, double w, double h) {
        int lines = 4;
        double step = h / lines;
        for (int i = 0; i < lines; i++) {
            double at = y + step * (i + 0.5);
            c.disc(fade(c.palette().start(), 0.85), x + 26, at, 26);
            c.line(white(0.95), 7, x + 15, at, x + 24, at + 10, x + 39, at - 10);
            c.box(fade(c.palette().start(), 0.3), x + 70, at - 11, (w - 70) * c.vary(0.6, 1), 22, 11);
        }
    }
}
