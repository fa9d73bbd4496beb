package vn.diemcau.portal.it.points;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.attendance.Attendance;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** The pages of points over HTTP: as those see them who prepare the meeting, and as those do who hold a link. */
@InsideTheServer
class PointPagesTest {

    @Inject
    private PointFixture points;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private Attendance attendance;

    @Inject
    private Reader reader;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @Test
    void everyPageOfPointsIsWrittenToItsEnd() {
        var meeting = points.tree(2, 2);
        var root = points.root(meeting);
        points.secret(meeting, root);
        meetings.with(meeting, "noi.staff", Part.DELEGATE);
        points.send(meeting, PointFixture.csv(1, 1) + "Z,=1+1,x,y\n");
        var at = "/meetings/" + meeting;
        var pages = new LinkedHashMap<String, String>(Map.of(at + "/points", "Điểm cầu tỉnh", at + "/points?under=" + root, "Xã 2",
                at + "/points?q=thon", "Thôn 2", at + "/points/edit?under=" + root, "Báo cáo viên", at + "/points/edit?point=" + root, "/point?key=",
                at + "/points/terms", "Thôn, tổ dân phố", at + "/points/import", "=1+1", at + "/points/links", "<svg",
                at + "/points/paper?point=" + root, "Người ký phiếu"));
        pages.putAll(Map.of(at + "/attendance", "tel:+84912345678", at + "/attendance/people", "0/1", at + "/attendance/door", "<svg",
                "/points/attendance?meeting=" + meeting, "X2.2", at, "Điểm danh"));
        pages.forEach((page, text) -> {
            var answer = reader.show(PointFixture.KEEPER, page);
            assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(page).contains(text).doesNotContain("???");
        });
        assertThat(reader.show("admin", "/admin/points").body()).contains("Tỉnh, thành phố");
        assertThat(reader.show("noi.staff", at + "/attendance").body()).contains("Theo cấp").doesNotContain("tel:+84912345678");
        assertThat(reader.show("noi.staff", "/api/v1" + at + "/points").body()).contains("\"code\":\"X2.2\"");
        assertThat(reader.show("noi.staff", "/api/v1" + at + "/attendance").body()).contains("\"points\":7");
    }

    private String form(UUID meeting, String number) {
        return "sending=" + UUID.randomUUID() + "&reporter=B%C3%A1o&count-" + points.category(meeting) + "=" + number;
    }

    @Test
    void aPointReportsByItsPageWithoutALogInACookieOrAScript() {
        var meeting = points.meetingWithPoint();
        var page = "/point?key=" + points.secret(meeting, points.root(meeting));
        assertThat(reader.show("", page).body()).contains("value=\"40\"", "chưa báo").doesNotContain("/logout", "_csrf", "???");
        var sent = reader.sendForm("", page, form(meeting, "38"));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith(page + "&sent=1");
        assertThat(sent.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(reader.show("", page + "&sent=1").body()).contains("Đã nhận báo cáo", "value=\"38\"");
        var refused = reader.sendForm("", page, form(meeting, "-3"));
        assertThat(refused.body()).contains("không thể âm", "value=\"-3\"");
        assertThat(reader.sendForm("", page, form(meeting, "999999")).body()).contains("name=\"sure\"", "value=\"999999\"");
        assertThat(reader.show(PointFixture.KEEPER, "/meetings/" + meeting + "/attendance").body()).contains("1 điểm cầu với tổng số 38 đại biểu");
        rows.change("update meeting set state = 'CLOSED', begun_at = begins_at where id = ?", meeting);
        var closed = reader.sendForm("", page, form(meeting, "41"));
        assertThat(closed.statusCode()).isEqualTo(410);
        assertThat(closed.body()).contains("không nhận báo cáo", ": 41");
    }

    @Test
    void aWrongLinkIsToldSoPlainlyAndGuessingIsCutShort() {
        var wrong = "/point?key=" + "A".repeat(43);
        var answer = reader.show("", wrong);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Liên kết không dùng được").doesNotContain("/logout");
        int status = 404;
        for (int i = 0; i < 40 && status == 404; i++) {
            status = reader.show("", wrong).statusCode();
        }
        assertThat(status).isEqualTo(429);
        var meeting = points.meetingWithPoint();
        assertThat(reader.show("", "/point?key=" + points.secret(meeting, points.root(meeting))).statusCode()).isEqualTo(200);
    }

    @Test
    void whoScansTheCodeAtTheDoorChecksIn() {
        var meeting = meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.DELEGATE);
        rows.change("update meeting set begins_at = now(), ends_at = now() + interval '1 hour' where id = ?", meeting);
        var code = callers.as(PointFixture.KEEPER, () -> attendance.doorCode(meeting));
        assertThat(reader.show("noi.staff", "/meetings/" + meeting + "/attendance/people?door=" + code).body()).contains("value=\"door\"");
        callers.as("noi.staff", () -> attendance.checkInAtTheDoor(meeting, code));
        assertThat(reader.show(PointFixture.KEEPER, "/meetings/" + meeting + "/attendance/people").body()).contains("quét mã ở cửa", "1/1");
    }
}
