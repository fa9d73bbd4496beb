package vn.diemcau.portal.core.meetings.attendance;

import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Part;

/**
 * Somebody who takes part.
 *
 * @param cameAt null if they are not known to have come; so too the next
 * @param self   whether it is the caller
 */
public record Attendee(UUID id, String name, String post, Part part, Instant cameAt, Way way, boolean self) {

    /** How it is known that somebody has come. */
    public enum Way {
        /** They said so on the page. */
        SELF,
        /** They scanned the code at the door. */
        DOOR,
        /** The secretary marked them on the list. */
        LIST
    }

    public boolean present() {
        return cameAt != null;
    }
}
