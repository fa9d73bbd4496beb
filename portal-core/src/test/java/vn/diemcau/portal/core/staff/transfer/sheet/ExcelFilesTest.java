package vn.diemcau.portal.core.staff.transfer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.shared.Refused;

/** Workbooks as people send them, and as they do not. */
class ExcelFilesTest {

    private static final String[] HEADINGS = {"Mã nhân viên", "Họ", "Tên", "Mã đơn vị", "Chức vụ", "Từ ngày"};

    @TempDir
    private Path folder;

    private static String refusal(Path file) {
        try {
            SheetReader.read(file);
        } catch (Refused refused) {
            return refused.key();
        }
        return "";
    }

    private static void headed(Worksheet sheet) {
        SampleFiles.row(sheet, 0, HEADINGS);
    }

    @Test
    void aWorkbookIsRead() {
        var rows = SheetReader.read(SampleFiles.workbook(folder, sheet -> {
            headed(sheet);
            SampleFiles.row(sheet, 1, "00123", "Nguyễn", "Tuyết", "noi", "Điều dưỡng", "01/02/2020");
        })).rows();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.values()).containsEntry(Column.STAFF_NUMBER, "00123")
                .containsEntry(Column.GIVEN_NAME, "Tuyết").containsEntry(Column.FROM, "01/02/2020"));
    }

    @Test
    void datesAndNumbersAreReadAsTheyAreShown() {
        var row = SheetReader.read(SampleFiles.workbook(folder, sheet -> {
            headed(sheet);
            SampleFiles.row(sheet, 1, "", "Lê", "An", "noi", "Bác sĩ");
            sheet.value(1, 0, 123);
            sheet.style(1, 0).format("00000").set();
            sheet.value(1, 5, LocalDate.of(2020, 2, 1));
            sheet.style(1, 5).format("dd/mm/yyyy").set();
            SampleFiles.row(sheet, 2, "", "Lê", "Ba", "noi", "Bác sĩ");
            sheet.value(2, 0, 45_000);
        })).rows();
        assertThat(row.get(0).value(Column.STAFF_NUMBER)).isEqualTo("00123");
        assertThat(row.get(0).value(Column.FROM)).isEqualTo("2020-02-01");
        assertThat(row.get(1).value(Column.STAFF_NUMBER)).isEqualTo("45000");
    }

    @Test
    void aFormulaIsHandedOnAsSuchNotAsItsResult() {
        var row = SheetReader.read(SampleFiles.workbook(folder, sheet -> {
            headed(sheet);
            SampleFiles.row(sheet, 1, "1", "Lê", "", "noi", "Bác sĩ");
            sheet.formula(1, 2, "UPPER(\"an\")");
        })).rows().get(0);
        assertThat(row.value(Column.GIVEN_NAME)).isEqualTo("=UPPER(\"an\")");
    }

    @Test
    void ofMergedCellsOnlyTheFirstHasAValue() {
        var rows = SheetReader.read(SampleFiles.workbook(folder, sheet -> {
            sheet.value(0, 0, "Danh sách nhân viên");
            sheet.range(0, 0, 0, 5).merge();
            SampleFiles.row(sheet, 1, HEADINGS);
            SampleFiles.row(sheet, 2, "1", "Lê", "An", "noi", "Bác sĩ");
            SampleFiles.row(sheet, 3, "2", "Lê", "Ba", "", "Bác sĩ");
            sheet.range(2, 3, 3, 3).merge();
        })).rows();
        assertThat(rows).extracting(row -> row.value(Column.SECTION)).containsExactly("noi", "");
    }

    @Test
    void emptyRowsAreLeftOutAndLinesAreThoseOfTheSheet() {
        var rows = SheetReader.read(SampleFiles.workbook(folder, sheet -> {
            SampleFiles.row(sheet, 2, HEADINGS);
            SampleFiles.row(sheet, 5, "1", "Lê", "An", "noi", "Bác sĩ");
        })).rows();
        assertThat(rows).extracting(SheetRow::line).containsExactly(6);
    }

    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        var whole = SampleFiles.workbook(folder, ExcelFilesTest::headed);
        var torn = changed(whole, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row");
        var bytes = Files.readAllBytes(whole);
        assertThat(refusal(SampleFiles.bytes(folder, Arrays.copyOf(bytes, bytes.length / 2)))).isEqualTo("import.refused.broken");
        assertThat(refusal(SampleFiles.bytes(folder, "PK\3\4 and nothing else".getBytes(StandardCharsets.UTF_8)))).isEqualTo("import.refused.broken");
        assertThat(refusal(SampleFiles.bytes(folder, torn))).isEqualTo("import.refused.broken");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refusal(SampleFiles.bytes(folder, content.toByteArray()))).isEqualTo("import.refused.broken");
    }

    @Test
    void whatUnpacksToFarTooMuchIsRefused() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertThat(content.size()).isLessThan(1024 * 1024);
        assertThat(refusal(SampleFiles.bytes(folder, content.toByteArray()))).isEqualTo("import.refused.unpacked");
    }

    @Test
    void entitiesInAWorkbookAreNotOpened() throws IOException {
        var whole = SampleFiles.workbook(folder, sheet -> {
            headed(sheet);
            SampleFiles.row(sheet, 1, "1", "Lê", "An", "noi", "Bác sĩ");
        });
        var secret = folder.resolve("secret");
        Files.writeString(secret, "SECRET");
        var hostile = "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&e;</t></si></sst>";
        var file = SampleFiles.bytes(folder, changed(whole, "xl/sharedStrings.xml", hostile));
        try {
            assertThat(SheetReader.read(file).rows().toString()).doesNotContain("SECRET");
        } catch (Refused refused) {
            assertThat(refused.key()).startsWith("import.refused.");
        }
    }

    @Test
    void aWorkbookOfOldOrWithAPasswordIsRefused() {
        assertThat(refusal(SampleFiles.bytes(folder, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A})))
                .isEqualTo("import.refused.xls");
    }

    @Test
    void tooManyRowsAreRefused() {
        assertThat(refusal(SampleFiles.workbook(folder, sheet -> {
            headed(sheet);
            for (int i = 1; i <= SheetReader.ROWS + 1; i++) {
                SampleFiles.row(sheet, i, String.valueOf(i), "Lê", "An", "noi", "Bác sĩ");
            }
        }))).isEqualTo("import.refused.rows");
    }

    /** The same workbook with another content of one of its parts. */
    private static byte[] changed(Path workbook, String part, String text) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var in = new ZipFile(workbook.toFile()); var out = new ZipOutputStream(content)) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? text.getBytes(StandardCharsets.UTF_8) : in.getInputStream(entry).readAllBytes());
            }
        }
        return content.toByteArray();
    }
}
