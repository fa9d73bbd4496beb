package vn.diemcau.portal.core.mail;

import java.util.UUID;
import vn.diemcau.portal.core.mail.words.Appointment;
import vn.diemcau.portal.core.mail.words.Telling;

/**
 * What goes out to one address.
 *
 * @param id          the same at every attempt
 * @param outside     whether it goes to somebody without an account
 * @param appointment for the reader's calendar, or null
 */
record Envelope(UUID id, String to, String language, boolean outside, Telling telling, Appointment appointment) {
}
