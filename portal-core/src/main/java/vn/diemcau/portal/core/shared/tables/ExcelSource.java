package vn.diemcau.portal.core.shared.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Reads the first sheet that can be seen of an Excel workbook (xlsx), row by row. A formula is handed on as such and not
 * as its last result, a date as {@code 2020-01-31}, a number as it is shown if its format fills it up with zeros.
 */
public final class ExcelSource {

    /** What a workbook may unpack to, in bytes: far more than the rows that are taken need. */
    private static final long UNPACKED = 64L * 1024 * 1024;
    private static final int PARTS = 1_000;
    private static final int COLUMNS = 200;
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    /** Days, months and years, outside of texts, colours and conditions in a format. */
    private static final Pattern DATE = Pattern.compile("(?i)^(?:[^\"\\[]|\"[^\"]*\"|\\[[^\\]]*])*?[dy]");

    private ExcelSource() {
    }

    /**
     * @param most rows that are taken, for the sentence about a workbook that unpacks to far more
     * @throws Refused if it is no workbook that can be read, or too large
     */
    public static void read(Path file, int most, CsvSource.Taker taker) throws IOException {
        requireSize(file, most);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            var sheet = workbook.getSheets().filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                    .orElseThrow(() -> new Refused("file", "import.refused.empty"));
            try (var rows = sheet.openStream()) {
                rows.forEach(row -> taker.row(row.getRowNum(), cells(row)));
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new Refused("file", "import.refused.broken");
        }
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
            cells.add(row.getOptionalCell(i).map(ExcelSource::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        var format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        return DATE.matcher(format).find() ? cell.asDate().toLocalDate().toString() : number(cell, format);
    }

    private static String number(Cell cell, String format) {
        var number = cell.asNumber().stripTrailingZeros().toPlainString();
        return ZEROS.matcher(format).matches() ? "0".repeat(Math.max(0, format.length() - number.length())) + number : number;
    }
}
