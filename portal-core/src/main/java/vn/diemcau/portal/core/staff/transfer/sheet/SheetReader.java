package vn.diemcau.portal.core.staff.transfer.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.tables.CsvSource;
import vn.diemcau.portal.core.shared.tables.ExcelSource;

/** Reads a list of staff. What kind of file it is, its content tells, never its name. */
public final class SheetReader {

    /** Rows below the headings at most. */
    public static final int ROWS = 20_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Excel until 2003, and any workbook with a password. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetReader() {
    }

    /** @throws Refused if the file is none of those that can be read, has no headings or too many rows */
    public static Sheet read(Path file) {
        try {
            var builder = new SheetBuilder();
            var head = head(file);
            if (Arrays.equals(head, OLE2)) {
                throw new Refused("file", "import.refused.xls");
            } else if (Arrays.equals(head, ZIP)) {
                ExcelSource.read(file, ROWS, builder::row);
            } else {
                CsvSource.read(file, cell -> Column.headed(cell).isPresent(), builder::row);
            }
            return builder.sheet();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(ZIP.length);
        }
    }
}
