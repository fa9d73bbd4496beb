package vn.diemcau.portal.core.duty.transfer.sheet;

import java.util.List;

/**
 * A roster as it was read.
 *
 * @param grid whether it has a column for each day
 */
public record RosterSheet(boolean grid, List<RosterEntry> entries, List<ShiftCode> codes) {
}
