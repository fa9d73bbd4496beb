package vn.diemcau.portal.core.staff.transfer.sheet;

import java.nio.file.Path;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.tables.TableFile;

/** Reads a list of staff. What kind of file it is, its content tells, never its name. */
public final class SheetReader {

    /** Rows below the headings at most. */
    public static final int ROWS = 20_000;

    private SheetReader() {
    }

    /** @throws Refused if the file is none of those that can be read, has no headings or too many rows */
    public static Sheet read(Path file) {
        var builder = new SheetBuilder();
        TableFile.read(file, cell -> Column.headed(cell).isPresent(), ROWS, builder::row);
        return builder.sheet();
    }
}
