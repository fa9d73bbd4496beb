package vn.diemcau.portal.core.meetings.points;

/**
 * Figures of a point with all below it, or of a level.
 *
 * @param points     how many points, itself among them
 * @param reporting  how many of them have reported
 * @param registered delegates who were announced
 * @param delegates  delegates who were reported
 */
public record Figures(long points, long reporting, long registered, long delegates) {

    public static final Figures NONE = new Figures(0, 0, 0, 0);

    /** How many have not reported. */
    public long silent() {
        return points - reporting;
    }

    /** Of all points, in percent and rounded down: 100 only when all have reported. */
    public long percent() {
        return points == 0 ? 0 : reporting * 100 / points;
    }

    public Figures plus(Figures other) {
        return new Figures(points + other.points, reporting + other.reporting, registered + other.registered, delegates + other.delegates);
    }
}
