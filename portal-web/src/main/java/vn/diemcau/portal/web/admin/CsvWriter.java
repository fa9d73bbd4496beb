package vn.diemcau.portal.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes lines as RFC 4180 has them, with commas, after the mark by which spreadsheets know UTF-8. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front, so that it stays a text (OWASP, CSV injection).
 */
final class CsvWriter {

    private static final String FORMULAS = "=+-@\t\r\n";
    private static final char UTF_8_MARK = '\uFEFF';

    private final Writer out;

    CsvWriter(Writer out) throws IOException {
        this.out = out;
        out.write(UTF_8_MARK);
    }

    void line(String... cells) {
        try {
            out.write(Arrays.stream(cells).map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
