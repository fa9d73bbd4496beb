package vn.diemcau.portal.core.papers.layout;

import vn.diemcau.portal.core.papers.text.PaperForm;

/**
 * The measures of a paper: millimetres for the page, points for letters.
 *
 * <p>Nghị định 30/2020/NĐ-CP, appendix I, I: A4; margins top and bottom 20 to 25 mm, left 30 to 35 mm, right 15 to 20 mm; Times
 * New Roman, black; the number of the page in the middle of the top margin, size 13 to 14, not on the first page. II.6: body of
 * size 13 to 14, justified, first line indented by 1 or 1.27 cm, at least 6 pt between paragraphs, at most 1.5 lines.
 * Hướng dẫn 36-HD/VPTW for the party: body of 14 to 15, lines at least 18 pt apart, first line indented by 10 mm.
 *
 * @param head      of the right half's first line: quốc hiệu 12 to 13, the party's name 15
 * @param motto     13 to 14
 * @param bodies    of the names of the bodies: 12 to 13, in the party 14
 * @param number    of number and symbol: 13, in the party 14
 * @param dated     of place and day: 13 to 14
 * @param type      of the name of the type: 13 to 14, in the party 16
 * @param summary   13 to 14, in the party 14 to 15
 * @param recipientsLabel 12, in the party 14
 * @param recipients 11, in the party 12
 * @param left      width of the left half of the head in mm
 */
public record Measures(int marginTop, int marginBottom, int marginLeft, int marginRight, double page, double head, double motto,
                       double bodies, double number, double dated, double type, double summary, double body, double line,
                       double indent, double between, double cell, double recipientsLabel, double recipients, double left) {

    /** A4. */
    public static final int WIDTH = 210;
    /** A4. */
    public static final int HEIGHT = 297;

    private static final Measures GOVERNMENT = new Measures(20, 20, 30, 15, 13, 12, 13, 12, 13, 13, 14, 14, 14, 18, 12.7, 6, 12, 12, 11, 71);
    private static final Measures PARTY = new Measures(20, 20, 30, 15, 14, 15, 14, 14, 14, 14, 16, 14, 14, 18, 10, 6, 12, 14, 12, 80);
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    public static Measures of(PaperForm form) {
        return form == PaperForm.PARTY ? PARTY : GOVERNMENT;
    }

    /** Millimetres in points. */
    public static double points(double millimetres) {
        return millimetres * POINTS_A_MILLIMETRE;
    }

    /** Of what is printed on, in mm. */
    public double width() {
        return WIDTH - (double) marginLeft - marginRight;
    }

    /** Width of the right half of the head in mm. */
    public double right() {
        return width() - left;
    }
}
