package vn.diemcau.portal.web.staff.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.diemcau.portal.web.admin.CsvWriter;
import vn.diemcau.portal.web.frame.Messages;

/** An empty list to fill in: the headings, and a row for example. */
final class ImportTemplate {

    private static final double WIDTH = 16;

    private final ImportWording wording;
    private final List<String> example;

    ImportTemplate(Messages texts) {
        this.wording = new ImportWording(texts);
        this.example = ImportWording.TEMPLATE.stream().map(column -> texts.text("import.example." + column.name())).toList();
    }

    void writeCsv(OutputStream out) throws IOException {
        try (var csv = new CsvWriter(out)) {
            csv.line(wording.headings().toArray(String[]::new));
            csv.line(example.toArray(String[]::new));
        }
    }

    /** All cells are texts, so that a spreadsheet drops no zeros and turns no days around. */
    void writeExcel(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "portal", "1.0")) {
            var sheet = workbook.newWorksheet(wording.texts().text("import.template.sheet"));
            for (int i = 0; i < example.size(); i++) {
                sheet.value(0, i, wording.headings().get(i));
                sheet.style(0, i).bold().set();
                sheet.value(1, i, example.get(i));
                sheet.style(i).format("@").set();
                sheet.width(i, WIDTH);
            }
            sheet.freezePane(0, 1);
        }
    }
}
