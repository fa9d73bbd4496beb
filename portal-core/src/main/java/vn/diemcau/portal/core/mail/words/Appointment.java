package vn.diemcau.portal.core.mail.words;

import java.time.Instant;
import java.util.UUID;

/**
 * Something for a calendar that a mail brings (RFC 5545, RFC 5546).
 *
 * @param uid       the same for every mail about it
 * @param sequence  counts up with each change, so that calendars take the newest
 * @param cancelled whether it is no longer held, or the reader no longer wanted
 * @param host      who invites
 */
public record Appointment(UUID uid, int sequence, boolean cancelled, String title, Instant begins, Instant ends, String place,
                          String description, String host) {
}
