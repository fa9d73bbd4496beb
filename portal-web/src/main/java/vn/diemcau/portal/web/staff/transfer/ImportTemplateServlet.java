package vn.diemcau.portal.web.staff.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;

/** An empty list to fill in, as CSV or as a workbook; it holds nothing of anybody. */
@WebServlet({"/admin/imports/template.csv", "/admin/imports/template.xlsx"})
public class ImportTemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        imports.all();
        var template = new ImportTemplate(Messages.of(Preferences.language(request)));
        boolean csv = request.getServletPath().endsWith(".csv");
        response.setContentType(csv ? "text/csv; charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhan-vien." + (csv ? "csv" : "xlsx") + "\"");
        if (csv) {
            template.writeCsv(response.getOutputStream());
        } else {
            template.writeExcel(response.getOutputStream());
        }
    }
}
