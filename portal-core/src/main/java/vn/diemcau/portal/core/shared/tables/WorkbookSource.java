package vn.diemcau.portal.core.shared.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.diemcau.portal.core.shared.Refused;

/** Reads the first sheet that can be seen of an Excel workbook (xlsx), row by row; {@link CellText} says what of a cell. */
final class WorkbookSource {

    /** What a workbook may unpack to, in bytes: far more than the rows that are taken need. */
    private static final long UNPACKED = 64L * 1024 * 1024;
    private static final int PARTS = 1_000;
    private static final int COLUMNS = 200;

    private WorkbookSource() {
    }

    /** @return the cells that were put together to one */
    static List<MergedCells> read(Path file, int most, CsvSource.Taker taker) {
        requireSize(file, most);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            var sheet = shown(workbook);
            try (var rows = sheet.openStream()) {
                rows.forEach(row -> taker.row(row.getRowNum(), cells(row)));
            }
            return MergedCells.of(file, sheet.getId());
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new Refused("file", "import.refused.broken");
        }
    }

    private static Sheet shown(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                .orElseThrow(() -> new Refused("file", "import.refused.empty"));
    }

    /** Unpacks everything once and throws it away: what the directory of the archive says of sizes need not be true. */
    private static void requireSize(Path file, int most) {
        long left = UNPACKED;
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > PARTS) {
                throw new Refused("file", "import.refused.unpacked", most);
            }
            var buffer = new byte[65_536];
            for (var parts = archive.entries(); parts.hasMoreElements();) {
                try (var content = archive.getInputStream(parts.nextElement())) {
                    int read;
                    while ((read = content.read(buffer)) >= 0) {
                        left -= read;
                        if (left < 0) {
                            throw new Refused("file", "import.refused.unpacked", most);
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new Refused("file", "import.refused.broken");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(CellText::of).orElse(""));
        }
        return cells;
    }
}
