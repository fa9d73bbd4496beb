package vn.diemcau.portal.core.contacts;

import java.time.Instant;

/** Somebody whom a line of the quick contact reaches now. @param number null if only that of the line is known @param until null for whoever is always asked */
public record QuickPerson(String name, String number, Instant until) {
}
