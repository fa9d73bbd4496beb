package vn.diemcau.portal.core.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;

/** Ids of everything that is stored: UUIDs of version 7 (RFC 9562), ordered by time, so that indexes grow at one end. */
public final class Ids {

    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Reads an id out of an address; nothing if it is none. */
    public static Optional<UUID> parse(String text) {
        try {
            return text != null && text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
