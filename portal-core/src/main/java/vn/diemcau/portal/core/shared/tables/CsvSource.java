package vn.diemcau.portal.core.shared.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Reads CSV: with commas, semicolons (as Excel writes it in Vietnamese), tabs or bars, quoted values with line breaks too.
 * The separator is the one with which most headings are recognised.
 */
public final class CsvSource {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int FIRST_CHARACTERS = 32_768;
    private static final int FIRST_LINES = 12;
    private static final int LONGEST_VALUE = 262_144;
    private static final Pattern QUOTES = Pattern.compile("^\\s*\"|\"\\s*$");

    private CsvSource() {
    }

    /** Takes the rows of a file one by one. */
    @FunctionalInterface
    public interface Taker {

        /** @param line where the row begins in the file, from 1 */
        void row(int line, List<String> cells);
    }

    /**
     * @param heading tells whether a cell is a heading that means something
     * @throws Refused if the file is no text in a known encoding, or a quote is not closed
     */
    public static void read(Path file, Predicate<String> heading, Taker taker) throws IOException {
        long line = 1;
        try (var text = TextFile.open(file); var records = records(text, separator(file, heading))) {
            for (var record : records) {
                line = record.getStartingLineNumber();
                taker.row((int) line, record.getFields());
            }
        } catch (CsvParseException broken) {
            throw new Refused("file", "import.refused.csv", line);
        } catch (CharacterCodingException broken) {
            throw new Refused("file", "import.refused.encoding");
        }
    }

    private static CsvReader<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).maxBufferSize(LONGEST_VALUE).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static char separator(Path file, Predicate<String> heading) throws IOException {
        var first = new char[FIRST_CHARACTERS];
        int length = 0;
        try (var text = TextFile.open(file)) {
            int read;
            while (length < first.length && (read = text.read(first, length, first.length - length)) >= 0) {
                length += read;
            }
        }
        var lines = new BufferedReader(new CharArrayReader(first, 0, length)).lines().limit(FIRST_LINES).toList();
        return SEPARATORS.stream().max(Comparator.comparingLong(separator -> recognised(lines, separator, heading))).orElseThrow();
    }

    private static long recognised(List<String> lines, char separator, Predicate<String> heading) {
        return lines.stream().mapToLong(line -> cells(line, separator).filter(heading).count())
                .max().orElse(0);
    }

    private static Stream<String> cells(String line, char separator) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)))).map(cell -> QUOTES.matcher(cell).replaceAll(""));
    }
}
