package vn.diemcau.portal.core.duty.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterColumn;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterEntry;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterJson;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterReader;
import vn.diemcau.portal.core.shared.Refused;

/** Files as hospitals have them, read into entries. */
class RosterFileTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @TempDir
    private Path folder;

    private static void refused(Path file, String key) {
        assertThatThrownBy(() -> RosterReader.read(file, MONTH)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aListIsReadUnderHeadingsInManyForms() {
        var sheet = RosterReader.read(RosterFiles.text(folder, "LỊCH TRỰC THÁNG 11/2026\n;;;\nNGÀY TRỰC;Vi tri;Ho va ten;Từ giờ;Đến giờ:;Ghi_chú\n"
                + "05/11/2026;Bác sĩ trực;Lê An;7h30;24:00;thay\n"), MONTH);
        assertThat(sheet.grid()).isFalse();
        assertThat(sheet.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.line()).isEqualTo(4);
            assertThat(entry.values()).containsEntry(RosterColumn.DAY, "05/11/2026").containsEntry(RosterColumn.ROLE, "Bác sĩ trực")
                    .containsEntry(RosterColumn.PERSON, "Lê An").containsEntry(RosterColumn.FROM, "7h30").containsEntry(RosterColumn.TO, "24:00")
                    .containsEntry(RosterColumn.NOTE, "thay");
        });
    }

    @Test
    void daysAndTimesThatExcelCountsAreReadAsTheyAreShown() {
        var sheet = RosterReader.read(RosterFiles.workbook(folder, work -> {
            RosterFiles.row(work, 0, "Ngày", "Người", "Từ", "Đến");
            work.value(1, 0, LocalDate.of(2026, 11, 5));
            work.style(1, 0).format("dd/MM/yyyy").set();
            work.value(1, 1, "Lê An");
            work.value(1, 2, 0.3125);
            work.style(1, 2).format("h:mm").set();
            work.value(1, 3, 1);
            work.style(1, 3).format("[h]:mm").set();
            work.value(2, 0, LocalDate.of(2026, 11, 6));
            work.style(2, 0).format("dd/MM/yyyy").set();
            work.value(2, 1, "Lê An");
            work.value(2, 2, 0.75);
            work.style(2, 2).format("h:mm AM/PM").set();
            work.value(2, 3, LocalDateTime.of(2026, 11, 7, 7, 0));
            work.style(2, 3).format("dd/mm/yyyy hh:mm").set();
        }), MONTH);
        assertThat(sheet.entries()).extracting(entry -> entry.value(RosterColumn.DAY) + " " + entry.value(RosterColumn.FROM) + " "
                + entry.value(RosterColumn.TO)).containsExactly("2026-11-05 07:30 24:00", "2026-11-06 18:00 2026-11-07 07:00");
    }

    @Test
    void aMergedDayCountsForAllRowsOfAList() {
        var sheet = RosterReader.read(RosterFiles.workbook(folder, work -> {
            RosterFiles.row(work, 0, "Ngày", "Người");
            RosterFiles.row(work, 1, "05/11/2026", "Lê An");
            RosterFiles.row(work, 2, "", "Lê Bình");
            RosterFiles.row(work, 3, "06/11/2026", "Lê An");
            work.range(1, 0, 2, 0).merge();
        }), MONTH);
        assertThat(sheet.entries()).extracting(entry -> entry.value(RosterColumn.DAY)).containsExactly("05/11/2026", "05/11/2026", "06/11/2026");
    }

    @Test
    void aGridHasAnEntryForEachPersonOfACellAndAMergedCellCountsForAllItsDays() {
        var sheet = RosterReader.read(RosterFiles.workbook(folder, work -> {
            RosterFiles.row(work, 0, "LỊCH TRỰC THÁNG 11 NĂM 2026");
            work.range(0, 0, 0, 4).merge();
            RosterFiles.row(work, 1, "STT", "Vai trò");
            for (int day = 1; day <= 3; day++) {
                work.value(1, day + 1, day);
            }
            RosterFiles.row(work, 2, "", "Thứ", "CN", "T2", "T3");
            RosterFiles.row(work, 3, "KHỐI NỘI", "", "", "", "");
            work.range(3, 0, 3, 4).merge();
            RosterFiles.row(work, 4, "1", "Bác sĩ trực", "Lê An\nLê Bình", "-", "");
            RosterFiles.row(work, 5, "2", "Điều dưỡng trực", "Lê Chi", "", "Lê Dung");
            work.range(5, 2, 5, 3).merge();
        }), MONTH);
        assertThat(sheet.grid()).isTrue();
        assertThat(sheet.entries()).extracting(entry -> entry.cell() + " " + entry.value(RosterColumn.DAY) + " "
                        + entry.value(RosterColumn.ROLE) + " " + entry.value(RosterColumn.MARK))
                .containsExactly("C5 1 Bác sĩ trực Lê An", "C5 1 Bác sĩ trực Lê Bình", "C6 1 Điều dưỡng trực Lê Chi",
                        "D6 2 Điều dưỡng trực Lê Chi", "E6 3 Điều dưỡng trực Lê Dung");
    }

    @Test
    void aGridExplainsItsSignsAndMayGoOnBelow() {
        var sheet = RosterReader.read(RosterFiles.text(folder, "Họ tên,CN 1/11,T2 2/11,T3 3/11\nLê An,Đ,,P\n,,,\nHọ tên,T4 4/11,T5 5/11,T6 6/11\nLê An,N,,\n"
                + "Ký hiệu,Vai trò,Từ,Đến\nĐ,Điều dưỡng trực,19h,7h\nN,,7h-19h,\nP,,,\n"), MONTH);
        assertThat(sheet.entries()).extracting(entry -> entry.value(RosterColumn.DAY) + " " + entry.value(RosterColumn.MARK))
                .containsExactly("1/11 Đ", "3/11 P", "4/11 N");
        assertThat(sheet.codes()).extracting(code -> code.code() + "|" + code.role() + "|" + code.from() + "|" + code.to())
                .containsExactly("Đ|Điều dưỡng trực|19h|7h", "N||7h-19h|", "P|||");
        assertThat(RosterJson.parse(RosterJson.of(sheet))).isEqualTo(sheet);
    }

    @Test
    void whatIsNoRosterIsRefusedInWords() {
        refused(RosterFiles.text(folder, ""), "roster.refused.empty");
        refused(RosterFiles.text(folder, "Ngày,Người\n"), "roster.refused.empty");
        refused(RosterFiles.text(folder, "Tên,Điện thoại\nLê An,0912345678\n"), "roster.refused.headings");
        refused(RosterFiles.bytes(folder, "<html>Ngày</html>".getBytes(StandardCharsets.UTF_8)), "roster.refused.headings");
        refused(RosterFiles.bytes(folder, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), "import.refused.xls");
        refused(RosterFiles.bytes(folder, new byte[] {'P', 'K', 3, 4, 9, 9}), "import.refused.broken");
        var noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        assertThatThrownBy(() -> RosterReader.read(RosterFiles.bytes(folder, noise), MONTH)).isInstanceOf(Refused.class);
        refused(RosterFiles.workbook(folder, work -> RosterFiles.row(work, 0, "")), "roster.refused.empty");
    }

    @Test
    void farTooManyRowsOrShiftsAreRefused() {
        refused(RosterFiles.text(folder, "Ngày,Người\n" + "5,Lê An\n".repeat(3_000)), "import.refused.rows");
        refused(RosterFiles.text(folder, "Ngày,Người\n" + "5,Lê An\n".repeat(2_100)), "roster.refused.many");
        refused(RosterFiles.text(folder, "Vai trò,1,2,3\nBác sĩ trực,\"" + "Lê An;".repeat(3_000) + "\",,\n"), "roster.refused.many");
    }

    @Test
    void aFileOfAnotherMonthOrWithDaysThatOnlyAFormulaKnowsIsRefused() {
        refused(RosterFiles.text(folder, "LỊCH TRỰC THÁNG 12 NĂM 2026\nNgày,Người\n5,Lê An\n"), "roster.refused.month");
        refused(RosterFiles.workbook(folder, work -> {
            RosterFiles.row(work, 0, "Vai trò", "1");
            for (int i = 2; i < 6; i++) {
                work.formula(0, i, "B1+1");
            }
        }), "roster.refused.formula.days");
    }

    @Test
    void formulasStayFormulasInBothKindsOfFile() {
        assertThat(RosterReader.read(RosterFiles.text(folder, "Ngày,Người\n5,=HYPERLINK(\"x\")\n"), MONTH).entries())
                .extracting(entry -> entry.value(RosterColumn.PERSON)).singleElement().asString().startsWith("=HYPERLINK");
        assertThat(RosterReader.read(RosterFiles.workbook(folder, work -> {
            RosterFiles.row(work, 0, "Vai trò", "1", "2", "3");
            work.value(1, 0, "Bác sĩ trực");
            work.formula(1, 1, "A1");
        }), MONTH).entries()).extracting((RosterEntry entry) -> entry.value(RosterColumn.MARK)).containsExactly("=A1");
    }
}
