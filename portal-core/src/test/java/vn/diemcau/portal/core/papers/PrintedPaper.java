package vn.diemcau.portal.core.papers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands where on the pages of a PDF, in millimetres from the upper left corner; sizes are points. */
final class PrintedPaper {

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    /** A run of letters in one line. */
    record Piece(int page, String text, double left, double right, double base, double size, String font) {
        double middle() {
            return (left + right) / 2;
        }
    }

    /** A drawn line or box. */
    record Drawn(int page, double left, double right, double top, double bottom) {
        double length() {
            return right - left;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    final List<Piece> pieces = new ArrayList<>();
    final List<Drawn> drawn = new ArrayList<>();
    final String text;
    final int pages;

    PrintedPaper(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            pages = document.getNumberOfPages();
            text = new Positions().getText(document);
            for (int page = 1; page <= pages; page++) {
                new Drawing(document.getPage(page - 1), page).processPage(document.getPage(page - 1));
            }
        }
    }

    /** The line that holds these words. */
    Piece piece(String words) {
        return pieces.stream().filter(piece -> piece.text().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("not printed: " + words + "\n" + text));
    }

    /** The nearest level rule below a line, within 8 mm. */
    Drawn ruleBelow(Piece piece) {
        return drawn.stream().filter(line -> line.page() == piece.page() && line.bottom() - line.top() < 1 && line.length() > 3)
                .filter(line -> line.top() > piece.base() - 1 && line.top() < piece.base() + 8)
                .filter(line -> line.middle() > piece.left() - 2 && line.middle() < piece.right() + 2)
                .findFirst().orElseThrow(() -> new AssertionError("no rule below " + piece + " in " + drawn));
    }

    private final class Positions extends PDFTextStripper {

        Positions() {
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String words, List<TextPosition> letters) throws IOException {
            var first = letters.get(0);
            var last = letters.get(letters.size() - 1);
            pieces.add(new Piece(getCurrentPageNo(), words, first.getXDirAdj() * MILLIMETRES_A_POINT,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MILLIMETRES_A_POINT, first.getYDirAdj() * MILLIMETRES_A_POINT,
                    Math.round(first.getXScale() * 10) / 10.0, first.getFont().getName()));
            super.writeString(words, letters);
        }
    }

    /** Takes down the bounds of all that is painted. */
    private final class Drawing extends PDFGraphicsStreamEngine {

        private final int number;
        private final double height;
        private Rectangle2D bounds;
        private Point2D current = new Point2D.Float();

        Drawing(PDPage page, int number) {
            super(page);
            this.number = number;
            this.height = page.getMediaBox().getHeight();
        }

        private void reach(double x, double y) {
            current = new Point2D.Double(x, y);
            if (bounds == null) {
                bounds = new Rectangle2D.Double(x, y, 0, 0);
            } else {
                bounds.add(x, y);
            }
        }

        private void paint() {
            if (bounds != null) {
                drawn.add(new Drawn(number, bounds.getMinX() * MILLIMETRES_A_POINT, bounds.getMaxX() * MILLIMETRES_A_POINT,
                        (height - bounds.getMaxY()) * MILLIMETRES_A_POINT, (height - bounds.getMinY()) * MILLIMETRES_A_POINT));
            }
            bounds = null;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            for (var point : List.of(p0, p1, p2, p3)) {
                reach(point.getX(), point.getY());
            }
        }

        @Override
        public void drawImage(PDImage image) {
            throw new AssertionError("papers have no pictures");
        }

        @Override
        public void clip(int rule) {
            // nothing is painted by it
        }

        @Override
        public void moveTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            reach(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void closePath() {
            // closed or not, the bounds are the same
        }

        @Override
        public void endPath() {
            bounds = null;
        }

        @Override
        public void strokePath() {
            paint();
        }

        @Override
        public void fillPath(int rule) {
            paint();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            paint();
        }

        @Override
        public void shadingFill(COSName name) {
            throw new AssertionError("papers have no shades");
        }
    }
}
