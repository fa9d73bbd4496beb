package vn.diemcau.portal.core.staff.transfer.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.shared.Refused;

/** Text files as spreadsheets and people write them. */
class CsvFilesTest {

    private static final String HEADINGS = SampleFiles.HEADINGS;

    @TempDir
    private Path folder;

    private SheetRow only(Path file) {
        var rows = SheetReader.read(file).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private void isAnh(SheetRow row) {
        assertThat(row.values()).containsEntry(Column.STAFF_NUMBER, "00123").containsEntry(Column.FAMILY_NAME, "Nguyễn")
                .containsEntry(Column.MIDDLE_NAME, "Thị Ánh").containsEntry(Column.GIVEN_NAME, "Tuyết")
                .containsEntry(Column.SECTION, "noi").containsEntry(Column.TITLE, "Điều dưỡng trưởng");
    }

    private String refusal(Path file) {
        try {
            SheetReader.read(file);
        } catch (Refused refused) {
            return refused.key() + refused.arguments();
        }
        return "";
    }

    @Test
    void aPlainListIsReadAndLeadingZerosStay() {
        var row = only(SampleFiles.text(folder, HEADINGS + "\n00123,Nguyễn,Thị Ánh,Tuyết,noi,Điều dưỡng trưởng\n"));
        isAnh(row);
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstHeading() {
        isAnh(only(SampleFiles.text(folder, "\uFEFF" + HEADINGS + "\r\n00123,Nguyễn,Thị Ánh,Tuyết,noi,Điều dưỡng trưởng\r\n")));
    }

    @Test
    void semicolonsTabsAndBarsSeparateToo() {
        for (var separator : List.of(";", "\t", "|")) {
            isAnh(only(SampleFiles.text(folder, (HEADINGS + "\n00123,Nguyễn,Thị Ánh,Tuyết,noi,Điều dưỡng trưởng").replace(",", separator))));
        }
    }

    @Test
    void theLineThatNamesTheSeparatorIsNoRow() {
        isAnh(only(SampleFiles.text(folder, "sep=;\n" + (HEADINGS + "\n00123,Nguyễn,Thị Ánh,Tuyết,noi,Điều dưỡng trưởng").replace(",", ";"))));
    }

    @Test
    void textOfWindows1258IsComposed() {
        var row = only(SampleFiles.windows(folder, HEADINGS + "\n00123,Nguyễn,Thị Ánh,Tuyết,noi,Điều dưỡng trưởng\n"));
        isAnh(row);
        assertThat(row.values().values()).allMatch(value -> Normalizer.isNormalized(value, Normalizer.Form.NFC));
    }

    @Test
    void utf16IsReadWithAndWithoutMark() {
        var text = HEADINGS.replace(",", "\t") + "\n00123\tNguyễn\tThị Ánh\tTuyết\tnoi\tĐiều dưỡng trưởng\n";
        isAnh(only(SampleFiles.text(folder, "\uFEFF" + text, UTF_16LE)));
        isAnh(only(SampleFiles.text(folder, "\uFEFF" + text, UTF_16BE)));
        isAnh(only(SampleFiles.text(folder, text, UTF_16LE)));
    }

    @Test
    void decomposedVietnameseIsComposed() {
        var text = HEADINGS + "\n00123,Nguyễn,Thị Ánh,Tuyết,noi,Điều dưỡng trưởng\n";
        isAnh(only(SampleFiles.text(folder, Normalizer.normalize(text, Normalizer.Form.NFD))));
    }

    @Test
    void aQuotedValueMayHoldCommasQuotesAndLineBreaks() {
        var rows = SheetReader.read(SampleFiles.text(folder, HEADINGS + ",Kỹ năng\n1,Lê,,An,noi,\"Bác sĩ, \"\"trưởng kíp\"\"\",\"Siêu âm\nNội soi\"\n"
                + "2,Lê,,Ba,noi,Bác sĩ,\n")).rows();
        assertThat(rows.get(0).value(Column.TITLE)).isEqualTo("Bác sĩ, \"trưởng kíp\"");
        assertThat(rows.get(0).value(Column.SKILLS)).isEqualTo("Siêu âm ; Nội soi");
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void headingsMayStandInAnyOrderCaseAndLanguageBelowATitle() {
        var row = only(SampleFiles.text(folder, "DANH SÁCH NHÂN VIÊN\n\nposition,SECTION CODE,Full name,ma_nhan_vien*,Ghi chú\n"
                + "Điều dưỡng trưởng,noi,Nguyễn Thị Ánh Tuyết,00123,x\n"));
        assertThat(row.values()).containsEntry(Column.FULL_NAME, "Nguyễn Thị Ánh Tuyết").containsEntry(Column.STAFF_NUMBER, "00123");
    }

    @Test
    void headingsThatMeanNothingAreNamed() {
        assertThat(SheetReader.read(SampleFiles.text(folder, HEADINGS + ",Ghi chú\n1,Lê,,An,noi,Bác sĩ,x\n")).ignored())
                .containsExactly("Ghi chú");
    }

    @Test
    void missingHeadingsAreNamed() {
        assertThat(refusal(SampleFiles.text(folder, "Mã nhân viên,Họ,Tên,Khoa\n1,Lê,An,noi\n")))
                .isEqualTo("import.refused.columns[[SECTION, TITLE]]");
        assertThat(refusal(SampleFiles.text(folder, "a,b,c\n1,2,3\n"))).isEqualTo("import.refused.headings[]");
        assertThat(refusal(SampleFiles.text(folder, HEADINGS + ",Ten\n1,Lê,,An,noi,Bác sĩ,x\n")))
                .isEqualTo("import.refused.twice[GIVEN_NAME]");
    }

    @Test
    void emptyRowsDoNotCountAndAListWithoutRowsIsRefused() {
        assertThat(SheetReader.read(SampleFiles.text(folder, HEADINGS + "\n,,,,,\n\n1,Lê,,An,noi,Bác sĩ\n , ,,,,\n")).rows()).hasSize(1);
        assertThat(refusal(SampleFiles.text(folder, HEADINGS + "\n,,,,,\n"))).startsWith("import.refused.empty");
        assertThat(refusal(SampleFiles.text(folder, ""))).startsWith("import.refused.empty");
    }

    @Test
    void moreCellsThanHeadingsAreSeen() {
        assertThat(only(SampleFiles.text(folder, HEADINGS + "\n1,Lê,,An,noi,Bác sĩ, trưởng khoa\n")).excess()).isTrue();
        assertThat(only(SampleFiles.text(folder, HEADINGS + "\n1,Lê,,An,noi,Bác sĩ,,,\n")).excess()).isFalse();
    }

    @Test
    void aHundredThousandRowsAreRefusedAtTheFirstTooMany() {
        var rows = new StringBuilder(HEADINGS).append('\n');
        for (int i = 0; i < 100_000; i++) {
            rows.append(i).append(",Lê,,An,noi,Bác sĩ\n");
        }
        rows.append("\"never closed");
        assertThat(refusal(SampleFiles.text(folder, rows.toString()))).isEqualTo("import.refused.rows[20000]");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        assertThatThrownBy(() -> SheetReader.read(SampleFiles.text(folder, HEADINGS + "\n1,Lê,,\"An,noi,Bác sĩ\n2,Lê,,Ba,noi,Bác sĩ\n")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("import.refused.csv"));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(refusal(SampleFiles.bytes(folder, new byte[] {0, 0, 1, 0, 0, 2, 0, 0, 0}))).startsWith("import.refused.kind");
        assertThat(refusal(SampleFiles.bytes(folder, "%PDF-1.7 \u00e2\n".getBytes(ISO_8859_1))))
                .startsWith("import.refused.headings");
    }

    @Test
    void whatIsReadIsTheSameAfterItWasKept() {
        var sheet = SheetReader.read(SampleFiles.text(folder, HEADINGS + ",Ghi \"chú\"\n00123,Nguyễn,,Tuyết,noi,\"Bác sĩ \"\"A\"\"\",x,y\n"));
        assertThat(SheetJson.parse(SheetJson.of(sheet))).isEqualTo(sheet);
    }
}
