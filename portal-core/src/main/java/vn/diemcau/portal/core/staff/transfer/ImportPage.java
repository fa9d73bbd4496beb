package vn.diemcau.portal.core.staff.transfer;

import java.util.List;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;

/**
 * One page of what the rows of a list come to.
 *
 * @param rows    those of the page, in the order of the file
 * @param page    which page, from 1
 * @param pages   how many there are, at least 1
 */
public record ImportPage(StaffImport list, List<PlannedRow> rows, int page, int pages) {
}
