package vn.diemcau.portal.it.staff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.staff.transfer.ListFixture.OFFICE;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.staff.transfer.StaffImport.State;
import vn.diemcau.portal.it.pages.Statements;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Lists over HTTP: what is said of them on the pages. */
@InsideTheServer
class ListPagesTest {

    private static final String BOUNDARY = "one-part-of-a-form";

    @Inject
    private Reader reader;

    @Inject
    private ListFixture lists;

    @Inject
    private Statements statements;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Rows rows;

    private HttpResponse<String> send(String name, String content) {
        return reader.send(OFFICE, reader.request("/admin/imports/file").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n")));
    }

    @BeforeEach
    void thereIsAHospital() {
        hospital.ensure();
    }

    @AfterEach
    void thePeopleAreAsTheyWere() {
        lists.clear();
    }

    @Test
    void aFileLeadsToWhatItWouldChange() {
        var answer = send("C:\\Danh sách\\tháng 11.csv", ListFixture.HEADINGS + lists.number() + ",Lê,<b>,An,2001,noi,Bác sĩ\n");
        assertThat(answer.statusCode()).isEqualTo(302);
        var page = reader.show(OFFICE, answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "")).body();
        assertThat(page).contains("tháng 11.csv", "Thêm mới", "Lê &lt;b&gt; An", "name=\"fingerprint\"");
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() {
        assertThat(send("a.csv", "a,b\n1,2\n").body()).contains("Không thấy dòng tiêu đề");
        assertThat(send("a.csv", "Mã nhân viên,Họ và tên\n1,Lê An\n").body()).contains("Thiếu cột: Mã đơn vị, Chức vụ.");
        assertThat(send("a.csv", "").body()).contains("Hãy chọn một tệp");
        assertThat(send("a.csv", "x".repeat(11 * 1024 * 1024)).body()).contains("Tệp lớn hơn 10 MB");
    }

    @Test
    void ofFiveThousandRowsOnePageIsShownByFewStatements() {
        var few = lists.send(OFFICE, lists.number() + ",Lê,,An,2001,noi,Bác sĩ\n");
        var text = new StringBuilder();
        var prefix = lists.number();
        for (int i = 0; i < 5_000; i++) {
            text.append(prefix).append('-').append(i).append(",Lê,,Số").append(i).append(",,noi,Nhân viên\n");
        }
        var many = lists.send(OFFICE, text.toString());
        reader.show(OFFICE, "/admin/staff/import/" + few);
        reader.show(OFFICE, "/admin/staff/import/" + many);
        long ofFew = statements.during(() -> reader.show(OFFICE, "/admin/staff/import/" + few));
        long ofMany = statements.during(() -> reader.show(OFFICE, "/admin/staff/import/" + many));
        assertThat(ofMany).isEqualTo(ofFew).isBetween(1L, 4L);
        var page = reader.show(OFFICE, "/admin/staff/import/" + many + "?kind=created&page=3").body();
        assertThat(page).contains(prefix + "-100<", prefix + "-149<").doesNotContain(prefix + "-99<", prefix + "-150<");
    }

    @Test
    void theListOfRowsHasNoFormulas() {
        var id = lists.send(OFFICE, "\"=cmd|' /c calc'!A1\",Lê,,An,,noi,Bác sĩ\n");
        var file = reader.show(OFFICE, "/admin/imports/rows.csv?id=" + id);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv; charset=UTF-8");
        assertThat(file.body()).contains(",'=cmd").doesNotContain(",=cmd");
    }

    @Test
    void theTemplateCanBeSentAsItIs() {
        var template = reader.show(OFFICE, "/admin/imports/template.csv").body();
        assertThat(send("template.csv", template).statusCode()).isEqualTo(302);
        assertThat(reader.show(OFFICE, "/admin/imports/template.xlsx").body()).startsWith("PK");
    }

    @Test
    void howFarAListHasGotIsToldToScripts() {
        var id = lists.send(OFFICE, lists.number() + ",Lê,,An,2001,noi,Bác sĩ\n");
        rows.change("update staff_import set state = 'RUNNING', written = 1, begun_at = now() where id = ?", id);
        assertThat(reader.show(OFFICE, "/api/v1/staff-imports/" + id).body()).contains("\"state\":\"RUNNING\"", "\"rows\":1", "\"written\":1");
        assertThat(reader.show(OFFICE, "/admin/staff/import/" + id).body()).contains("<progress", "http-equiv=\"refresh\"", "progress.js");
        rows.change("update staff_import set begun_at = now() - interval '1 minute' where id = ?", id);
        assertThat(reader.show(OFFICE, "/admin/staff/import/" + id).body()).contains("bị dừng giữa chừng").doesNotContain("<progress");
        assertThat(lists.applied(OFFICE, id).state()).isEqualTo(State.DONE);
        assertThat(reader.show(OFFICE, "/admin/staff/import/" + id).body()).contains("Hoàn tác lần nhập này");
    }
}
