package vn.diemcau.portal.core.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The place after which the next page of a list begins: paging by key stays quick and steady however long the list. */
public record Cursor(Instant time, UUID id) {

    /** The form in addresses: microseconds since 1970 and the id. */
    public String encoded() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time) + "_" + id;
    }

    /** Reads what {@link #encoded()} wrote; anything else means the first page. */
    public static Optional<Cursor> parse(String text) {
        if (text == null || !text.matches("\\d{1,17}_[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        var parts = text.split("_");
        return Ids.parse(parts[1]).map(id -> new Cursor(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), id));
    }
}
