package vn.diemcau.portal.core.demo.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/**
 * A drawing surface in units of its own: always 1000 high and as wide as the picture's shape asks,
 * so a painter need not know the size in pixels.
 */
final class Canvas {

    static final double HEIGHT = 1000;

    private final Graphics2D graphics;
    private final Random random;
    private final Palette palette;
    private final double width;

    Canvas(Graphics2D graphics, double width, Palette palette, Random random) {
        this.graphics = graphics;
        this.width = width;
        this.palette = palette;
        this.random = random;
    }

    double width() {
        return width;
    }

    double middle() {
        return width / 2;
    }

    Palette palette() {
        return palette;
    }

    /** Fills the whole surface with the palette's gradient and two faint discs that give it depth. */
    void background() {
        graphics.setPaint(new GradientPaint(0, 0, palette.start(), (float) width, (float) HEIGHT, palette.end()));
        graphics.fill(new Rectangle2D.Double(0, 0, width, HEIGHT));
        disc(Palette.white(0.05), vary(0, width), vary(-100, 300), vary(260, 460));
        disc(Palette.white(0.04), vary(0, width), vary(600, 1100), vary(260, 520));
    }

    void disc(Color color, double x, double y, double radius) {
        fill(color, circle(x, y, radius));
    }

    void box(Color color, double x, double y, double w, double h, double corner) {
        fill(color, rounded(x, y, w, h, corner));
    }

    void fill(Color color, Shape shape) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void outline(Color color, double thickness, Shape shape) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** A line through the points given as x, y, x, y … */
    void line(Color color, double thickness, double... points) {
        outline(color, thickness, path(false, points));
    }

    void polygon(Color color, double... points) {
        fill(color, path(true, points));
    }

    /** The plus sign of the health service around a point. */
    void cross(Color color, double x, double y, double size) {
        double arm = size * 0.32;
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        shape.append(rounded(x - size / 2, y - arm / 2, size, arm, arm * 0.2), false);
        shape.append(rounded(x - arm / 2, y - size / 2, arm, size, arm * 0.2), false);
        fill(color, shape);
    }

    /** Paints something turned by degrees around a point. */
    void turned(double degrees, double x, double y, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(Math.toRadians(degrees), x, y);
        drawing.run();
        graphics.setTransform(before);
    }

    /** Paints something mirrored left to right, half of the time. */
    void perhapsMirrored(Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        if (chance(0.5)) {
            graphics.translate(width, 0);
            graphics.scale(-1, 1);
        }
        drawing.run();
        graphics.setTransform(before);
    }

    /** A circle that runs the same way round as {@link #rounded}, so that both can be joined in one path. */
    static Shape circle(double x, double y, double radius) {
        return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    static Shape rounded(double x, double y, double w, double h, double corner) {
        return new RoundRectangle2D.Double(x, y, w, h, 2 * corner, 2 * corner);
    }

    static Path2D path(boolean closed, double... points) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** A number from low (inclusive) to high (exclusive). */
    double vary(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A whole number from low to high, both included. */
    int count(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
