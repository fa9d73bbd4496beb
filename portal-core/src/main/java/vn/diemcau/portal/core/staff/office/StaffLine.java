package vn.diemcau.portal.core.staff.office;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person in the list of those who keep the records.
 *
 * @param staffNumber null if the caller does not keep this person's record
 * @param title       of the first post held today, null without one
 * @param leftOn      the day of leaving, or null
 */
public record StaffLine(UUID id, String name, String staffNumber, String title, String sectionName, LocalDate leftOn) {
}
