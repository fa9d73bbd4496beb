package vn.diemcau.portal.web.staff.transfer;

import java.util.List;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;

/**
 * A row of a list in words.
 *
 * @param reasons why it cannot be taken
 * @param values  what it sets
 */
public record ImportLine(PlannedRow row, List<String> reasons, List<Value> values) {

    /** A value that is set; an empty text for what there was not, or is not any more. */
    public record Value(String column, String before, String after) {
    }

    /** The code of what the row comes to. */
    public String kind() {
        return row.kind().name();
    }
}
