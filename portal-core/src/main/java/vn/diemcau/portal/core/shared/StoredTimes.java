package vn.diemcau.portal.core.shared;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Times in the rows of native queries, in whichever form they come. */
public final class StoredTimes {

    private StoredTimes() {
    }

    /** The moment in a column of a row; null for null. */
    public static Instant instant(Object value) {
        return value == null ? null : value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
