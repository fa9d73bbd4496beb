package vn.diemcau.portal.core.staff.directory;

import java.time.Instant;

/**
 * Somebody looked at what a person hides.
 *
 * @param by    the name of whoever looked, as it was then
 * @param post  their first post outside party sections at the time; empty without one
 * @param field the code of the {@link vn.diemcau.portal.core.staff.PersonalField}
 */
public record Reveal(Instant at, String by, String post, String field) {
}
