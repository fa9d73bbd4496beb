package vn.diemcau.portal.core.shared.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.diemcau.portal.core.shared.Refused;

/** Reads tables out of CSV and Excel files. What kind of file it is, its content tells, never its name. */
public final class TableFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Excel until 2003, and any workbook with a password. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** A row of a table. @param line where it begins in the file, from 1 */
    public record Line(int line, List<String> cells) {
    }

    private TableFile() {
    }

    /**
     * Hands over the rows one by one, as they stand in the file.
     *
     * @param heading tells whether a cell is a heading that means something
     * @param most    how many rows are taken, as people are told
     * @throws Refused if the file is none of those that can be read
     */
    public static void read(Path file, Predicate<String> heading, int most, CsvSource.Taker taker) {
        taken(file, heading, most, taker);
    }

    /**
     * All rows. Of cells that were put together to one, each has the value of that one.
     *
     * @throws Refused if there are more rows, or the file is none of those that can be read
     */
    public static List<Line> whole(Path file, Predicate<String> heading, int most) {
        var lines = new ArrayList<Line>();
        var merged = taken(file, heading, most, (line, cells) -> {
            if (lines.size() == most) {
                throw new Refused("file", "import.refused.rows", most);
            }
            lines.add(new Line(line, new ArrayList<>(cells)));
        });
        int columns = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        merged.forEach(cells -> fill(lines, cells, columns));
        return lines;
    }

    private static List<MergedCells> taken(Path file, Predicate<String> heading, int most, CsvSource.Taker taker) {
        try {
            var head = head(file);
            if (Arrays.equals(head, OLE2)) {
                throw new Refused("file", "import.refused.xls");
            } else if (Arrays.equals(head, ZIP)) {
                return WorkbookSource.read(file, most, taker);
            }
            CsvSource.read(file, heading, taker);
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(ZIP.length);
        }
    }

    /** @param columns as many as any row has; nothing is filled beyond */
    private static void fill(List<Line> lines, MergedCells merged, int columns) {
        var covered = lines.stream().filter(line -> line.line() >= merged.firstRow() && line.line() <= merged.lastRow()).toList();
        if (covered.isEmpty() || covered.get(0).line() != merged.firstRow() || covered.get(0).cells().size() < merged.firstColumn()) {
            return;
        }
        var value = covered.get(0).cells().get(merged.firstColumn() - 1);
        for (var line : covered) {
            for (int i = merged.firstColumn(); i <= Math.min(merged.lastColumn(), columns); i++) {
                while (line.cells().size() < i) {
                    line.cells().add("");
                }
                line.cells().set(i - 1, value);
            }
        }
    }
}
