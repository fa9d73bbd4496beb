package vn.diemcau.portal.core.calendar.lunar;

/**
 * Where sun and moon stand, after J. Meeus, Astronomical Algorithms (2nd edition), chapters 25 (places of the sun, to 0.01
 * degrees) and 49 (phases of the moon, to a minute or so). Days are Julian day numbers of days at UTC+7.
 */
final class Sky {

    private static final double MONTH = 29.530588861;
    private static final double FIRST_NEW_MOON = 2451550.09766;
    private static final double CENTURY = 36525;
    private static final double MOONS_IN_CENTURY = 1236.85;
    private static final double J2000 = 2451545.0;
    private static final double ZONE = 7.0 / 24;
    private static final double NOON = 0.5;
    /** Terrestrial time runs ahead of UTC by about a minute in these decades. */
    private static final double AHEAD = 66.0 / 86400;
    private static final double TWELFTH = 30;
    private static final double CIRCLE = 360;

    private Sky() {
    }

    /** The number of the last new moon up to the end of a day. */
    static int moonBy(int day) {
        int k = (int) Math.floor((day - FIRST_NEW_MOON) / MONTH) + 1;
        while (newMoon(k) > day) {
            k--;
        }
        return k;
    }

    /** The day on which this new moon falls. */
    static int newMoon(int k) {
        return (int) Math.floor(moment(k));
    }

    /** The moment of this new moon, in days from midnight at UTC+7. */
    static double moment(int k) {
        double t = k / MOONS_IN_CENTURY;
        double mean = FIRST_NEW_MOON + MONTH * k + t * t * (0.00015437 - 0.00000015 * t);
        double e = 1 - t * (0.002516 + 0.0000074 * t);
        double sun = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double f = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double node = Math.toRadians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
        double right = -0.40720 * Math.sin(moon) + 0.17241 * e * Math.sin(sun) + 0.01608 * Math.sin(2 * moon) + 0.01039 * Math.sin(2 * f)
                + 0.00739 * e * Math.sin(moon - sun) - 0.00514 * e * Math.sin(moon + sun) + 0.00208 * e * e * Math.sin(2 * sun)
                - 0.00111 * Math.sin(moon - 2 * f) - 0.00057 * Math.sin(moon + 2 * f) + 0.00056 * e * Math.sin(2 * moon + sun)
                - 0.00042 * Math.sin(3 * moon) + 0.00042 * e * Math.sin(sun + 2 * f) + 0.00038 * e * Math.sin(sun - 2 * f)
                - 0.00024 * e * Math.sin(2 * moon - sun) - 0.00017 * Math.sin(node);
        return mean + right - AHEAD + NOON + ZONE;
    }

    /** In which twelfth of its path, counted from the spring equinox, the sun stands as this day begins: 0 to 11. */
    static int sunTwelfth(int day) {
        double t = (day - NOON - ZONE + AHEAD - J2000) / CENTURY;
        double mean = 280.46646 + t * (36000.76983 + 0.0003032 * t);
        double anomaly = Math.toRadians(357.52911 + t * (35999.05029 - 0.0001537 * t));
        double centre = (1.914602 - t * (0.004817 + 0.000014 * t)) * Math.sin(anomaly)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) + 0.000289 * Math.sin(3 * anomaly);
        double node = Math.toRadians(125.04 - 1934.136 * t);
        double seen = mean + centre - 0.00569 - 0.00478 * Math.sin(node);
        return (int) Math.floor(((seen % CIRCLE) + CIRCLE) % CIRCLE / TWELFTH);
    }
}
