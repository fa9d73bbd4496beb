package vn.diemcau.portal.web.duty.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.web.admin.CsvWriter;
import vn.diemcau.portal.web.frame.Messages;

/** A roster of a month to fill in, with the roles of a section: as a list, or as the grid that hospitals write. */
final class RosterTemplate {

    private static final String[] LIST = {"day", "role", "number", "person", "from", "to", "note"};
    private static final int NARROW = 7;
    private static final int WIDE = 24;
    private static final int HEADINGS = 2;

    private final Messages texts;
    private final YearMonth month;
    private final List<String> roles;

    RosterTemplate(Messages texts, YearMonth month, List<String> roles) {
        this.texts = texts;
        this.month = month;
        this.roles = roles;
    }

    void writeCsv(OutputStream out) throws IOException {
        try (var csv = new CsvWriter(out)) {
            for (var line : list()) {
                csv.line(line.toArray(String[]::new));
            }
        }
    }

    /** The headings, and a row for each role on the first day. */
    private List<List<String>> list() {
        var lines = new ArrayList<List<String>>();
        var headings = new ArrayList<String>();
        for (var column : LIST) {
            headings.add(text(column));
        }
        lines.add(headings);
        roles.forEach(role -> lines.add(List.of(HospitalDay.written(month.atDay(1)), role, "", "", "07:00", "07:00", "")));
        return lines;
    }

    /** All cells are texts, so that a spreadsheet turns no days around. */
    void writeList(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "portal", "1.0")) {
            var sheet = workbook.newWorksheet(text("sheet"));
            var lines = list();
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < LIST.length; column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                    sheet.style(column).format("@").set();
                    sheet.width(column, WIDE);
                }
            }
            for (int column = 0; column < LIST.length; column++) {
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
        }
    }

    /** Rows for roles, columns for days, and below what signs mean in rows for people. */
    void writeGrid(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "portal", "1.0")) {
            var sheet = workbook.newWorksheet(text("sheet"));
            sheet.value(0, 0, texts.text("roster.template.title", month.getMonthValue() + "/" + month.getYear()));
            sheet.style(0, 0).bold().set();
            sheet.value(1, 0, text("role"));
            sheet.width(0, WIDE);
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                day(sheet, day);
            }
            for (int i = 0; i < roles.size(); i++) {
                sheet.value(HEADINGS + i, 0, roles.get(i));
                sheet.style(HEADINGS + i, 0).bold().set();
            }
            codes(sheet, HEADINGS + roles.size() + 1);
            sheet.freezePane(1, HEADINGS);
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
        }
    }

    private void day(Worksheet sheet, int day) {
        var name = month.atDay(day).getDayOfWeek();
        sheet.value(1, day, texts.text("roster.weekday." + name.getValue()) + " " + day);
        sheet.style(1, day).bold().horizontalAlignment("center").fillColor(name.compareTo(DayOfWeek.SATURDAY) >= 0 ? "F8E0DC" : "E6EEF4").set();
        sheet.width(day, NARROW);
    }

    private void codes(Worksheet sheet, int row) {
        var headings = List.of("code", "role", "from", "to");
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(row, i, text(headings.get(i)));
            sheet.style(row, i).bold().set();
        }
        var first = roles.isEmpty() ? "" : roles.get(0);
        var lines = List.of(List.of(text("sign.day"), first, "07:00", "19:00"), List.of(text("sign.night"), first, "19:00", "07:00"),
                List.of(text("sign.off"), "", "", ""));
        for (int i = 0; i < lines.size(); i++) {
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(row + 1 + i, column, lines.get(i).get(column));
            }
        }
    }

    private String text(String name) {
        return texts.text("roster.template." + name);
    }
}
