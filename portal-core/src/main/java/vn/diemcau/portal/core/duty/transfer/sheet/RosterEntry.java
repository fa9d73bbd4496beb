package vn.diemcau.portal.core.duty.transfer.sheet;

import java.util.Map;

/**
 * What a file says of one shift, cleaned (Unicode NFC) but not judged. A formula stands as {@code =…}.
 *
 * @param line   in the file, from 1
 * @param cell   where it stands in a grid, such as {@code D7}; empty in a list
 * @param values what is filled in; empty cells are left out
 */
public record RosterEntry(int line, String cell, Map<RosterColumn, String> values) {

    /** The value of a column; empty if there is none. */
    public String value(RosterColumn column) {
        return values.getOrDefault(column, "");
    }
}
