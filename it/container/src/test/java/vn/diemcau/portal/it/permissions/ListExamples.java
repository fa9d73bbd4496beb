package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.it.permissions.Example.Thing;
import vn.diemcau.portal.it.staff.transfer.ListFixture;

/** How the addresses of lists of staff are tried: with a list that the admin of the section {@code ctxh} has sent. */
@ApplicationScoped
class ListExamples {

    private static final String BOUNDARY = "one-part-of-a-form";
    private static final String ROW = "NV001,Nguyễn,Thị Thu,Hương,,ctxh,Tổ trưởng\n";

    @Inject
    private ListFixture lists;

    Map<String, List<Example>> all() {
        var sent = sent();
        return Map.of(
                "GET /admin/staff/import/{key}", List.of(list()),
                "POST /admin/staff/import/{key}", List.of(list().sendingForm("do=nothing")),
                "POST /admin/imports/file", List.of(Example.PLAIN.sending("multipart/form-data; boundary=" + BOUNDARY,
                        BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                                + "Content-Type: text/csv\r\n\r\n" + ListFixture.HEADINGS + ROW + "\r\n--" + BOUNDARY + "--\r\n"))),
                "GET /admin/imports/rows.csv", List.of(Example.of("a list of the section's admin", () -> new Thing(List.of(), 0))
                        .asking("?id=" + sent)),
                "GET /api/v1/staff-imports/{id}", List.of(list()));
    }

    private Example list() {
        return Example.of("a list of the section's admin", () -> new Thing(List.of(sent()), 0));
    }

    private UUID sent() {
        return lists.send("ctxh.admin", ROW);
    }
}
