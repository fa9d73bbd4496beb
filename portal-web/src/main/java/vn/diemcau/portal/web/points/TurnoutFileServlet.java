package vn.diemcau.portal.web.points;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.PointLine;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.admin.CsvWriter;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;

/** All points of a meeting with what they have reported, as CSV or as a workbook of Excel: {@code ?meeting=<id>&kind=xlsx}. */
@WebServlet("/points/attendance")
public class TurnoutFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("code", "name", "level", "parent", "place", "registered", "delegates", "points",
            "reporting", "allRegistered", "allDelegates");
    private static final int FIRST_FIGURE = 5;

    @Inject
    private transient ConnectionPoints points;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = Messages.of(Preferences.language(request));
        var lines = points.all(Ids.parse(request.getParameter("meeting")).orElseThrow(() -> new NotFound("meeting")));
        var codes = lines.stream().collect(Collectors.toMap(PointLine::id, PointLine::code));
        var rows = lines.stream().map(line -> cells(line, line.parent() == null ? "" : codes.get(line.parent()))).toList();
        var headings = COLUMNS.stream().map(column -> texts.text("points.column." + column)).toArray(String[]::new);
        boolean excel = "xlsx".equals(request.getParameter("kind"));
        response.setContentType(excel ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"diem-danh." + (excel ? "xlsx" : "csv") + "\"");
        if (excel) {
            writeExcel(response, texts.text("attendance.title"), headings, rows);
        } else {
            try (var csv = new CsvWriter(response.getOutputStream())) {
                csv.line(headings);
                rows.forEach(row -> csv.line(Stream.of(row).map(String::valueOf).toArray(String[]::new)));
            }
        }
    }

    private static Object[] cells(PointLine line, String parent) {
        return new Object[] {line.code(), line.name(), line.level(), parent, line.place(), line.registered(),
            line.silent() ? "" : line.delegates(), line.sum().points(), line.sum().reporting(), line.sum().registered(), line.sum().delegates()};
    }

    private static void writeExcel(HttpServletResponse response, String name, String[] headings, List<Object[]> rows) throws IOException {
        try (var workbook = new Workbook(response.getOutputStream(), "portal", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
                sheet.style(0, column).bold().set();
                for (int row = 0; row < rows.size(); row++) {
                    if (rows.get(row)[column] instanceof Long number) {
                        sheet.value(row + 1, column, number);
                    } else {
                        sheet.value(row + 1, column, String.valueOf(rows.get(row)[column]));
                    }
                }
                sheet.width(column, column < FIRST_FIGURE ? 24 : 14);
            }
            sheet.freezePane(0, 1);
        }
    }
}
