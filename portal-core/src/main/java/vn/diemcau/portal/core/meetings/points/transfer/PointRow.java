package vn.diemcau.portal.core.meetings.points.transfer;

import java.util.Map;
import java.util.UUID;

/**
 * A row of a list, cleaned (Unicode NFC) but not judged. A formula stands as {@code =…}.
 *
 * @param line   where it begins in the file, from 1
 * @param values what is filled in, by the name of the {@link PointColumn} or the id of the category
 */
public record PointRow(int line, Map<String, String> values) {

    /** The value of a column; empty if there is none. */
    public String value(PointColumn column) {
        return values.getOrDefault(column.name(), "");
    }

    /** What stands for a category of delegates; empty if nothing does. */
    public String value(UUID category) {
        return values.getOrDefault(category.toString(), "");
    }
}
