package vn.diemcau.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.audit.AuditEntry;
import vn.diemcau.portal.core.audit.AuditTrail;
import vn.diemcau.portal.web.frame.Times;

/** The audit trail as a file for spreadsheets, with the search of its page; written as it is read. */
@WebServlet("/admin/audit.csv")
public class AuditExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient AuditWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wording = words.wording();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-" + LocalDate.now(Times.ZONE) + ".csv\"");
        // Closed only when everything is in it: what fails before the first part is sent gets the page of the failure.
        var csv = new CsvWriter(response.getOutputStream());
        csv.line(headings(wording));
        trail.export(AuditSearch.of(request).filter(), entry -> csv.line(cells(entry, wording)));
        csv.close();
    }

    private static String[] cells(AuditEntry entry, AuditWording wording) {
        var changes = wording.changes(entry);
        return new String[] {Times.local(entry.at().truncatedTo(ChronoUnit.MILLIS)).toString(), entry.actorName(), entry.actor(),
                wording.action(entry.action()), entry.action(), Objects.toString(entry.section(), ""), entry.thingKind(),
                entry.thingId(), entry.thingName(), fields(changes, AuditLine.Change::before),
                fields(changes, AuditLine.Change::after), entry.request(), entry.address()};
    }

    private static String[] headings(AuditWording wording) {
        var texts = wording.texts();
        return new String[] {texts.text("audit.when"), texts.text("audit.who"), "actor", texts.text("audit.what"), "action",
                "section", "kind", "id", texts.text("audit.field.title"), texts.text("audit.before"), texts.text("audit.after"),
                texts.text("audit.request"), texts.text("audit.address")};
    }

    private static String fields(List<AuditLine.Change> changes, Function<AuditLine.Change, String> side) {
        return changes.stream().filter(change -> !side.apply(change).isEmpty())
                .map(change -> change.field() + ": " + side.apply(change)).collect(Collectors.joining("; "));
    }
}
