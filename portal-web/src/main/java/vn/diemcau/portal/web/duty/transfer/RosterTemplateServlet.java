package vn.diemcau.portal.web.duty.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Objects;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.now.DutyCalendar;
import vn.diemcau.portal.core.duty.roles.DutyRoles;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;

/** A roster of a section to fill in, as a list or as a grid, for those who keep it. */
@WebServlet({"/duty/templates/list.csv", "/duty/templates/list.xlsx", "/duty/templates/grid.xlsx"})
public class RosterTemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DutyRoles desk;

    @Inject
    private transient DutyCalendar calendar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var roles = desk.of(Objects.requireNonNullElse(request.getParameter("section"), "")).stream().filter(role -> !role.isRetired())
                .map(DutyRole::getName).toList();
        var month = RosterImportsView.month(Objects.requireNonNullElse(request.getParameter("month"), ""), YearMonth.from(calendar.today()));
        var template = new RosterTemplate(Messages.of(Preferences.language(request)), month, roles);
        var name = request.getServletPath().substring("/duty/templates/".length());
        response.setContentType(name.endsWith(".csv") ? "text/csv; charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"lich-truc-" + month + name.substring(name.indexOf('.')) + "\"");
        switch (name) {
            case "list.csv" -> template.writeCsv(response.getOutputStream());
            case "list.xlsx" -> template.writeList(response.getOutputStream());
            default -> template.writeGrid(response.getOutputStream());
        }
    }
}
