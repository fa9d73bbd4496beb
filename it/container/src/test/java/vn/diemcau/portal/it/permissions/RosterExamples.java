package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.it.duty.DutyFixture;
import vn.diemcau.portal.it.permissions.Example.Thing;

/** How the addresses of rosters out of files are tried: with a file that the admin of the section {@code ctxh} has sent. */
@ApplicationScoped
class RosterExamples {

    private static final String BOUNDARY = "one-part-of-a-form";
    private static final String FILE = "Ngày,Người\n1,NV001\n";
    private static final String PART = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";

    @Inject
    private DutyFixture duty;

    Map<String, List<Example>> all() {
        var file = Example.of("a roster of the section's admin", () -> new Thing(List.of(duty.send("ctxh.admin", YearMonth.now(), FILE)), 0));
        var section = Example.of("the section", () -> new Thing(List.of("ctxh"), 0));
        var all = new HashMap<String, List<Example>>();
        all.put("GET /admin/sections/{key}/duty/import", List.of(section));
        all.put("GET /duty/import/{key}", List.of(file));
        all.put("POST /duty/import/{key}", List.of(file.sendingForm("do=nothing")));
        all.put("POST /duty/imports/file", List.of(section.sending("multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofString(
                field("section", "ctxh") + field("month", "2026-11") + field("from", "7h") + field("to", "7h") + PART
                        + "\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n" + FILE + "\r\n--" + BOUNDARY + "--\r\n"))));
        for (var name : List.of("list.csv", "list.xlsx", "grid.xlsx")) {
            all.put("GET /duty/templates/" + name, List.of(section.asking("?section=ctxh")));
        }
        return all;
    }

    private static String field(String name, String value) {
        return PART + '"' + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
