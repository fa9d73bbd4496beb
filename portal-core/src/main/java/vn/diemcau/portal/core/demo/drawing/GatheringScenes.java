package vn.diemcau.portal.core.demo.drawing;

import static vn.diemcau.portal.core.demo.drawing.Palette.fade;
import static vn.diemcau.portal.core.demo.drawing.Palette.mix;
import static vn.diemcau.portal.core.demo.drawing.Palette.white;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Scenes of people together: the hall, the class, the team. */
final class GatheringScenes {

    private GatheringScenes() {
    }

    static void conference(Canvas c) {
        double w = c.vary(980, 1240);
        double h = c.vary(340, 410);
        double x = c.middle() - w / 2;
        double y = c.vary(80, 130);
        c.box(fade(Palette.INK, 0.18), x + 8, y + 14, w, h, 26);
        c.box(white(0.94), x, y, w, h, 26);
        double pad = 48;
        double speaker = h * c.vary(0.85, 1.15);
        boolean left = c.chance(0.5);
        double speakerX = left ? x + pad : x + w - pad - speaker;
        speaker(c, speakerX, y + pad, speaker, h - 2 * pad);
        double gridX = left ? x + 2 * pad + speaker : x + pad;
        tiles(c, gridX, y + pad, w - 3 * pad - speaker, h - 2 * pad);
        int rows = c.count(3, 5);
        Color hall = mix(c.palette().start(), c.palette().end(), c.vary(0.4, 0.7));
        for (int row = 0; row < rows; row++) {
            Color tint = mix(hall, Color.WHITE, 0.14 + 0.62 * row / rows);
            audience(c, 620 + row * 400.0 / rows, 36 + row * 22.0 / rows, tint, row % 2 == 0);
        }
    }

    private static void speaker(Canvas c, double x, double y, double w, double h) {
        Color dark = mix(Palette.INK, c.palette().start(), 0.2);
        c.box(dark, x, y, w, h, 12);
        double centre = x + w / 2;
        c.disc(white(0.9), centre, y + h * 0.36, h * 0.17);
        c.fill(white(0.9), new Arc2D.Double(centre - h * 0.34, y + h * 0.6, h * 0.68, h * 0.8, 0, 180, Arc2D.PIE));
    }

    private static void tiles(Canvas c, double x, double y, double w, double h) {
        int columns = c.count(3, 5);
        int rows = c.count(3, 4);
        double gap = 16;
        double tileW = (w - gap * (columns - 1)) / columns;
        double tileH = (h - gap * (rows - 1)) / rows;
        for (int i = 0; i < columns * rows; i++) {
            Color tint = fade(c.palette().start(), c.vary(0.35, 0.8));
            c.box(tint, x + (i % columns) * (tileW + gap), y + (i / columns) * (tileH + gap), tileW, tileH, 10);
        }
    }

    /** One row of heads and shoulders; opaque, so that it hides the row behind it. */
    private static void audience(Canvas c, double y, double radius, Color tint, boolean shifted) {
        double step = radius * 3.0;
        Path2D people = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double x = shifted ? 0 : step / 2; x < c.width() + step; x += step) {
            people.append(Canvas.circle(x, y, radius), false);
            people.append(Canvas.rounded(x - radius * 1.25, y + radius * 1.2, radius * 2.5, 400, radius), false);
        }
        c.fill(tint, people);
    }

    static void training(Canvas c) {
        c.polygon(fade(Palette.INK, 0.18), 0, 760, c.width(), 760, c.width(), 1000, 0, 1000);
        c.perhapsMirrored(() -> {
            double w = c.vary(760, 900);
            double x = c.middle() - w / 2 + 130;
            c.box(white(0.94), x, 110, w, 440, 20);
            board(c, x + 60, 170, w - 120, 320);
            figure(c, x - 170, 330, 66, 470, white(0.92), white(0.7));
            c.line(white(0.9), 20, x - 110, 500, x - 20, 430, x + 40, 380);
        });
        int seats = c.count(4, 6);
        double step = c.width() / seats;
        for (int i = 0; i < seats; i++) {
            seat(c, step * (i + 0.5), 730, step * 0.2);
        }
    }

    private static void board(Canvas c, double x, double y, double w, double h) {
        Color strong = c.palette().start();
        c.box(fade(strong, 0.8), x, y, w * 0.4, 26, 13);
        if (c.chance(0.5)) {
            int bars = c.count(4, 6);
            for (int i = 0; i < bars; i++) {
                double bar = c.vary(60, h - 80);
                c.box(fade(strong, 0.35 + 0.08 * i), x + i * w / bars, y + h - bar, w / bars * 0.6, bar, 10);
            }
        } else {
            for (int i = 0; i < 4; i++) {
                c.disc(fade(strong, 0.7), x + 18, y + 90 + i * 64, 16);
                c.box(fade(strong, 0.3), x + 56, y + 80 + i * 64, w * c.vary(0.4, 0.85), 22, 11);
            }
        }
    }

    private static void seat(Canvas c, double x, double y, double size) {
        c.disc(white(0.8), x, y - size * 0.2, size * 0.62);
        c.box(white(0.55), x - size, y + size * 0.6, size * 2, 400, size * 0.8);
        c.box(fade(Palette.INK, 0.28), x - size * 0.85, y + size * 1.35, size * 1.7, 400, size * 0.3);
    }

    static void team(Canvas c) {
        int people = c.count(3, 5);
        double step = Math.min(c.width() / (people + 0.4), 470);
        double first = c.middle() - step * (people - 1) / 2;
        double radius = step * c.vary(0.25, 0.28);
        for (int i = 0; i < people; i++) {
            double y = 390 - (i % 2 == 0 ? 0 : c.vary(30, 80)) - (5 - people) * 18;
            colleague(c, first + i * step, y, radius, step);
        }
    }

    private static void colleague(Canvas c, double x, double y, double radius, double step) {
        double shoulder = step * 0.49;
        double top = y + radius * 1.35;
        Color coat = c.chance(0.25) ? fade(c.palette().light(), 0.85) : white(0.74);
        c.fill(coat, new Arc2D.Double(x - shoulder, top, shoulder * 2, 2 * (1010 - top), 0, 180, Arc2D.PIE));
        c.disc(white(0.95), x, y, radius);
        if (c.chance(0.4)) {
            c.fill(fade(c.palette().start(), 0.75), cap(x, y, radius, 25, 130));
        }
        if (c.chance(0.35)) {
            c.fill(fade(c.palette().end(), 0.35), cap(x, y, radius, 200, 140));
        }
        c.cross(fade(c.palette().start(), 0.75), x, top + (1000 - top) * 0.42, step * 0.26);
    }

    /** The part of a head that a cap or a mask covers. */
    private static Shape cap(double x, double y, double radius, double from, double extent) {
        return new Arc2D.Double(x - radius, y - radius, radius * 2, radius * 2, from, extent, Arc2D.CHORD);
    }

    /** A standing person: head, and a body with round shoulders down to the given height. */
    static void figure(Canvas c, double x, double y, double radius, double height, Color head, Color body) {
        c.box(body, x - radius * 1.2, y + radius * 1.25, radius * 2.4, height - radius * 1.25, radius * 0.95);
        c.disc(head, x, y, radius);
    }
}
