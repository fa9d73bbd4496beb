package vn.diemcau.portal.it.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.points.desk.PlannedPoint;
import vn.diemcau.portal.core.meetings.points.desk.PointImports;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Trees of points in workbooks of Excel are held to the same as those in text files. */
@InsideTheServer
class PointWorkbookTest {

    private static final List<String> HEADINGS = List.of("Mã", "Tên", "Cấp", "Mã cấp trên", "Số đăng ký");
    private static final String TOP = "Tỉnh, thành phố";
    private static final String MIDDLE = "Xã, phường, đặc khu";
    private static final String LOW = "Thôn, tổ dân phố";

    @Inject
    private PointFixture points;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PointImports imports;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    private static byte[] workbook(Consumer<Worksheet> content) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Điểm cầu");
            row(sheet, 0, HEADINGS);
            content.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void row(Worksheet sheet, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(line, i, cells.get(i));
        }
    }

    private List<String> refused(List<List<String>> lines, Consumer<Worksheet> more) {
        var meeting = meetings.called(Kind.HOSPITAL);
        points.send(meeting, workbook(sheet -> {
            for (int i = 0; i < lines.size(); i++) {
                row(sheet, i + 1, lines.get(i));
            }
            more.accept(sheet);
        }));
        var preview = callers.as(PointFixture.KEEPER, () -> imports.preview(meeting, PlannedPoint.Kind.REFUSED, 1));
        assertThatThrownBy(() -> callers.as(PointFixture.KEEPER, () -> imports.apply(meeting, preview.fingerprint()))).isInstanceOf(Refused.class);
        assertThat(rows.number("select count(*) from connection_point where meeting_id = ?", meeting)).isZero();
        return preview.points().stream().map(point -> point.row().line() + " " + point.reasons().stream()
                .map(reason -> reason.key().replaceFirst(".*\\.", "")).collect(Collectors.joining("+"))).toList();
    }

    @Test
    void aCycleInAWorkbookIsRefused() {
        assertThat(refused(List.of(List.of("T", "Tỉnh", TOP, "", "1"), List.of("A", "Xã A", MIDDLE, "B", "1"), List.of("B", "Thôn B", LOW, "A", "1")),
                sheet -> { })).containsExactly("3 cycle", "4 cycle");
    }

    @Test
    void twoRootsInAWorkbookAreRefused() {
        assertThat(refused(List.of(List.of("T", "Tỉnh", TOP, "", "1"), List.of("U", "Tỉnh U", TOP, "", "1")), sheet -> { }))
                .containsExactly("2 root", "3 root");
    }

    @Test
    void aMissingParentADuplicateCodeAndAFormulaInAWorkbookAreRefused() {
        assertThat(refused(List.of(List.of("T", "Tỉnh", TOP, "", "1"), List.of("A", "Xã A", MIDDLE, "Z", "1"), List.of("A", "Xã A", MIDDLE, "T", "1"),
                List.of("B", "", MIDDLE, "T", "1"), List.of("C", "Xã C", MIDDLE, "T", "-3")), sheet -> sheet.formula(4, 1, "1+1")))
                .containsExactly("3 parent", "4 twice", "5 formula", "6 count");
    }

    @Test
    void aWorkbookOfAHundredThousandRowsIsRefusedEarly() {
        var meeting = meetings.draft(Kind.SECTION);
        var file = workbook(sheet -> {
            for (int i = 1; i <= 100_000; i++) {
                row(sheet, i, List.of("P" + i, "Điểm", LOW, "T", "1"));
            }
        });
        assertThatThrownBy(() -> points.send(meeting, file)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("import.refused.rows"));
        assertThat(rows.number("select count(*) from point_import where meeting_id = ?", meeting)).isZero();
    }
}
