package vn.diemcau.portal.web.staff.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.web.admin.CsvWriter;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;

/** What each row of a list comes to, as a file beside which the list is mended. */
@WebServlet("/admin/imports/rows.csv")
public class ImportRowsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotFound("import"));
        var texts = Messages.of(Preferences.language(request));
        var wording = new ImportWording(texts);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"");
        var csv = new CsvWriter(response.getOutputStream());
        csv.line(texts.text("import.line"), texts.text("import.column.STAFF_NUMBER"), texts.text("import.name"), texts.text("import.result"),
                texts.text("import.reasons"), texts.text("import.values"));
        imports.export(id, null, row -> {
            var line = wording.line(row);
            csv.line(String.valueOf(row.line()), row.staffNumber(), row.name(), texts.text("import.kind." + row.kind().name()),
                    String.join(" ", line.reasons()), line.values().stream().map(ImportRowsServlet::value).collect(Collectors.joining("; ")));
        });
        csv.close();
    }

    private static String value(ImportLine.Value value) {
        return value.column() + ": " + (value.before().isEmpty() ? "" : value.before() + " → ") + value.after();
    }
}
