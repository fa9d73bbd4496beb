package vn.diemcau.portal.web.staff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.staff.transfer.plan.Reason;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetReader;
import vn.diemcau.portal.web.frame.Messages;

/** The template, and the words for lists, in both languages. */
class ImportTemplateTest {

    private static final List<String> REASONS = List.of("missing", "excess", "clear", "formula", "long", "form", "day", "name", "section",
            "foreign", "closed", "person.new", "person.foreign", "left", "number", "account", "account.twice", "account.foreign", "differs", "twice",
            "order", "overlap");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyHeadingOfTheTemplateIsKnown(String language) throws IOException {
        var template = new ImportTemplate(Messages.of(language));
        var csv = folder.resolve("template.csv");
        var workbook = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(csv)) {
            template.writeCsv(out);
        }
        try (var out = Files.newOutputStream(workbook)) {
            template.writeExcel(out);
        }
        var read = SheetReader.read(csv);
        assertThat(read.ignored()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(row -> assertThat(row.value(Column.STAFF_NUMBER)).isEqualTo("00123"));
        assertThat(SheetReader.read(workbook)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyColumnIsKnownByTheNameThatIsShown(String language) throws IOException {
        var wording = new ImportWording(Messages.of(language));
        var headings = new ArrayList<>(Arrays.stream(Column.values()).map(wording::column).toList());
        var file = Files.writeString(folder.resolve("headings.csv"), String.join(",", headings) + "\nx\n");
        assertThat(SheetReader.read(file).ignored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyReasonHasASentence(String language) {
        var wording = new ImportWording(Messages.of(language));
        assertThat(REASONS).allSatisfy(code -> assertThat(wording.reason(new Reason(code, Column.EMAIL, "x")))
                .isNotEqualTo(code).doesNotContain("{"));
    }
}
