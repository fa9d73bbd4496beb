package vn.diemcau.portal.core.staff.office;

import java.util.List;
import vn.diemcau.portal.core.organization.SectionCard;

/**
 * One page of the people.
 *
 * @param people    sorted by tên, đệm, họ
 * @param total     how many there are on all pages
 * @param more      whether another page follows
 * @param sections  those whose posts the caller keeps
 * @param everybody whether the caller keeps all records, and may add people
 */
public record StaffList(List<StaffLine> people, long total, boolean more, List<SectionCard> sections, boolean everybody) {
}
