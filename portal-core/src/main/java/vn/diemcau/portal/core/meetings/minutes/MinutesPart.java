package vn.diemcau.portal.core.meetings.minutes;

import java.util.UUID;

/**
 * A part of minutes as it stands.
 *
 * @param compiled the text as the portal last put it together
 */
public record MinutesPart(UUID id, String kind, UUID item, String heading, String speakers, String text, String compiled, long version) {

    /** Whether somebody has changed the text by hand. */
    public boolean edited() {
        return !text.equals(compiled);
    }
}
