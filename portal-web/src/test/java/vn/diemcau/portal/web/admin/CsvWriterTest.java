package vn.diemcau.portal.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void cellsAreApartByCommasAndLinesByBothSigns() throws IOException {
        assertThat(written("a", "", "Đăng bài")).isEqualTo("\uFEFFa,,Đăng bài\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() throws IOException {
        assertThat(written("a,b", "say \"hi\"", "two\nlines")).isEqualTo("\uFEFF\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\t=1"})
    void whatASpreadsheetWouldCalculateStaysAText(String formula) throws IOException {
        assertThat(written(formula)).isEqualTo("\uFEFF'" + formula + "\r\n");
    }

    @Test
    void aFormulaBehindALineBreakIsDefusedAndQuoted() throws IOException {
        assertThat(written("\r=1")).isEqualTo("\uFEFF\"'\r=1\"\r\n");
    }

    private static String written(String... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvWriter(out)) {
            csv.line(cells);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
