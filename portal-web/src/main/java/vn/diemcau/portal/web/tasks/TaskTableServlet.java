package vn.diemcau.portal.web.tasks;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.tasks.boards.TaskBoards;
import vn.diemcau.portal.core.tasks.boards.TaskLine;
import vn.diemcau.portal.web.admin.CsvWriter;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;

/** Hands over a board as CSV. */
@WebServlet("/tasks/exports/tasks.csv")
public class TaskTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("title", "lead", "giver", "responsible", "deliverable", "dueOn", "term", "priority", "state",
            "percent", "endedOn", "group");

    @Inject
    private transient TaskBoards boards;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = Messages.of(Preferences.language(request));
        var lines = new ArrayList<TaskLine>();
        boards.export(TaskBoardView.filter(request, ""), lines::add);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"tasks.csv\"");
        try (var csv = new CsvWriter(response.getOutputStream())) {
            csv.line(COLUMNS.stream().map(column -> texts.text("tasks.column." + column)).toArray(String[]::new));
            lines.forEach(line -> csv.line(cells(texts, line)));
        }
    }

    private static String[] cells(Messages texts, TaskLine line) {
        return new String[] {line.title(), line.lead(), line.giver(), line.people(), line.deliverable(), day(line.dueOn()),
                texts.text("tasks.term." + line.term()), texts.text("tasks.priority." + line.priority()), texts.text("tasks.state." + line.state()),
                line.percent() + "%", day(line.endedOn()), texts.text("tasks.group." + line.group())};
    }

    private static String day(LocalDate day) {
        return day == null ? "" : HospitalDay.written(day);
    }
}
