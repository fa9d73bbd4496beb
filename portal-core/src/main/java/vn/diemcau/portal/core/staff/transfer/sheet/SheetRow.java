package vn.diemcau.portal.core.staff.transfer.sheet;

import java.util.Map;

/**
 * A row of a list, its values cleaned (Unicode NFC) but not judged. A formula stands as {@code =…}.
 *
 * @param line   where it begins in the file, from 1
 * @param values what is filled in; empty cells are left out
 * @param excess whether it has more cells than there are headings, as when a value with a comma lacks its quotes
 */
public record SheetRow(int line, Map<Column, String> values, boolean excess) {

    /** The value of a column; empty if there is none. */
    public String value(Column column) {
        return values.getOrDefault(column, "");
    }
}
