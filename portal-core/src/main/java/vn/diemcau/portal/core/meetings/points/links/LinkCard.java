package vn.diemcau.portal.core.meetings.points.links;

import java.time.Instant;
import java.util.UUID;

/**
 * A point with its link.
 *
 * @param secret null if it has no link, or one that cannot be shown again
 * @param madeAt null if it has no link
 */
public record LinkCard(UUID point, String code, String name, String place, String level, String secret, Instant madeAt) {

    /** Whether it has a link, but one that only a new one can replace on paper. */
    public boolean isLost() {
        return madeAt != null && secret == null;
    }
}
