package vn.diemcau.portal.core.staff.transfer.sheet;

import java.util.List;

/**
 * A list of staff as it was read.
 *
 * @param ignored the headings that mean nothing to the portal
 */
public record Sheet(List<SheetRow> rows, List<String> ignored) {
}
