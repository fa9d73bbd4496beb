package vn.diemcau.portal.core.papers.word;

import java.math.BigInteger;
import vn.diemcau.portal.core.papers.layout.Measures;

/** The unit of .docx: a twentieth of a point. */
final class Twips {

    private static final int A_POINT = 20;

    private Twips() {
    }

    static int points(double points) {
        return (int) Math.round(points * A_POINT);
    }

    static int millimetres(double millimetres) {
        return points(Measures.points(millimetres));
    }

    static BigInteger exactly(double millimetres) {
        return BigInteger.valueOf(millimetres(millimetres));
    }
}
