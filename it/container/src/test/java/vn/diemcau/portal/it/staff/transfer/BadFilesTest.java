package vn.diemcau.portal.it.staff.transfer;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.staff.transfer.ListFixture.OFFICE;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Files as they come out of spreadsheets, and worse: what the person who has sent one gets to read. */
@InsideTheServer
class BadFilesTest {

    private static final String BOUNDARY = "one-part-of-a-form";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    @Inject
    private Reader reader;

    @Inject
    private ListFixture lists;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Rows rows;

    @BeforeEach
    void thereIsAHospital() {
        hospital.ensure();
    }

    @AfterEach
    void thePeopleAreAsTheyWere() {
        lists.clear();
    }

    private HttpResponse<String> send(byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        return reader.send(OFFICE, reader.request("/admin/imports/file").header("Content-Type", TYPE).POST(BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofByteArray(content), BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    /** The page to which a file leads that could be read. */
    private String preview(byte[] content) {
        var answer = send(content);
        assertThat(answer.statusCode()).isEqualTo(302);
        return reader.show(OFFICE, answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "")).body();
    }

    private String preview(String text) {
        return preview(text.getBytes(UTF_8));
    }

    private String refusal(String text) {
        var answer = send(text.getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void ofAWrongHeaderItIsSaidWhatIsMissingAndWhatIsThereTwice() {
        assertThat(refusal("Danh sách nhân viên\nSTT,Ngày sinh\n1,2000\n")).contains("Không thấy dòng tiêu đề trong 10 dòng đầu");
        assertThat(refusal("Mã nhân viên,Họ,Tên\n1,Lê,An\n")).contains("Thiếu cột: Mã đơn vị, Chức vụ.");
        assertThat(refusal("Mã nhân viên,Họ,Tên,Tên,Mã đơn vị,Chức vụ\n1,Lê,An,An,noi,Bác sĩ\n")).contains("xuất hiện hai lần");
        assertThat(refusal(ListFixture.HEADINGS)).contains("không có dòng nào dưới dòng tiêu đề");
    }

    @Test
    void semicolonsMarksAndOldEncodingsAreReadAsTheyAreMeant() {
        var number = lists.number();
        var row = ListFixture.HEADINGS + number + ",Nguyễn,Thị Ánh,Tuyết,2001,noi,Điều dưỡng trưởng\n";
        var read = new String[] {"Nguyễn Thị Ánh Tuyết", "Điều dưỡng trưởng", "Thêm mới"};
        assertThat(preview(row.replace(',', ';'))).contains(read);
        assertThat(preview("\uFEFF" + row)).contains(read);
        assertThat(preview("\uFEFF" + row.replace(',', ';').replace("\n", "\r\n"))).contains(read);
        assertThat(preview(("\uFEFF" + row.replace(',', '\t')).getBytes(UTF_16LE))).contains(read);
        assertThat(preview(windows(row))).contains(read);
    }

    /** In windows-1258 letters with a hat or horn are one character, tones follow as another. */
    private static byte[] windows(String text) {
        var letters = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            var tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            letters.append(Normalizer.normalize(parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC)).append(tone);
        }
        return letters.toString().getBytes(Charset.forName("windows-1258"));
    }

    @Test
    void oneNumberForTwoPeopleIsRefusedRowByRow() {
        var number = lists.number();
        var page = preview(ListFixture.HEADINGS + number + ",Lê,,An,,noi,Bác sĩ\n" + number + ",Vũ,,Bình,,noi,Điều dưỡng\n"
                + number + ",Lê,,An,,noi,Bác sĩ\n");
        assertThat(page).contains("Bị từ chối").doesNotContain("value=\"apply\"");
        assertThat(rows.number("select count(*) from staff_member where staff_number = ?", number)).isZero();
    }

    @Test
    void formulasAreRefusedAndShownAsText() {
        var page = preview(ListFixture.HEADINGS + lists.number() + ",Lê,,\"=HYPERLINK(\"\"http://x\"\",\"\"An\"\")\",,noi,Bác sĩ\n"
                + lists.number() + ",Lê,,=cmd|' /c calc'!A1,,noi,Bác sĩ\n");
        assertThat(page).contains("Bị từ chối", "công thức").doesNotContain("href=\"http://x", "value=\"apply\"");
    }

    @Test
    void aHundredThousandRowsAreRefusedInASentence() {
        var text = new StringBuilder(ListFixture.HEADINGS);
        for (int i = 0; i < 100_000; i++) {
            text.append("X").append(i).append(",Lê,,An,,noi,Bác sĩ\n");
        }
        assertThat(refusal(text.toString())).containsPattern("Tệp có hơn 20[.,]000 dòng");
    }

    @Test
    void whatIsNoFormWithAFileIsRefusedToo() {
        for (var type : new String[] {"application/x-www-form-urlencoded", "application/json", "text/csv"}) {
            for (var address : new String[] {"/admin/imports/file", "/photos", "/admin/cover/tccb"}) {
                var answer = reader.send(OFFICE, reader.request(address).header("Content-Type", type).POST(BodyPublishers.ofString("file=x")));
                assertThat(answer.statusCode()).as(address + " " + type).isIn(200, 400, 404, 415);
            }
        }
        for (var broken : new String[] {"multipart/form-data", "multipart/form-data; boundary=other", TYPE}) {
            for (var address : new String[] {"/admin/imports/file", "/photos"}) {
                var answer = reader.send(OFFICE, reader.request(address).header("Content-Type", broken)
                        .POST(BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx")));
                assertThat(answer.statusCode()).as(address + " " + broken).isIn(200, 400, 404, 415);
            }
        }
    }
}
