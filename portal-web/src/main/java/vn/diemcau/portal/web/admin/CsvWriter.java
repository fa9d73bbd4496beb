package vn.diemcau.portal.web.admin;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes lines as RFC 4180 has them, with commas, after the mark by which spreadsheets know UTF-8. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front, so that it stays a text (OWASP, CSV injection).
 */
public final class CsvWriter implements AutoCloseable {

    private static final String FORMULAS = "=+-@\t\r\n";
    private static final char UTF_8_MARK = '\uFEFF';

    private final Writer out;

    public CsvWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(UTF_8_MARK);
    }

    /** @throws UncheckedIOException if nobody takes the line any more */
    public void line(String... cells) {
        try {
            out.write(Arrays.stream(cells).map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
