package vn.diemcau.portal.core.meetings.points;

import java.util.UUID;

/**
 * A point in lists.
 *
 * @param parent     null for the one that lies below none
 * @param registered delegates announced for itself
 * @param delegates  delegates it has reported for itself; null if it is silent
 * @param sum        its figures with all below it
 */
public record PointLine(UUID id, UUID parent, String code, String name, String place, String level, int levelPosition, long registered,
                        Long delegates, Figures sum) {

    /** How many points lie below it. */
    public long below() {
        return sum.points() - 1;
    }

    public boolean silent() {
        return delegates == null;
    }
}
