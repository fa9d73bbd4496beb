package vn.diemcau.portal.it.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.requests.EntryText;
import vn.diemcau.portal.core.requests.Inbox;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.RequestState;
import vn.diemcau.portal.core.requests.files.RequestFile;
import vn.diemcau.portal.core.requests.files.RequestFiles;
import vn.diemcau.portal.core.requests.shown.RequestEntry;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.RequestFixture;
import vn.diemcau.portal.it.support.Rows;

/** What is written about a message that was sent: once, however often its form is sent, and with files. */
@InsideTheServer
class WrittenOnceTest {

    private static final String SENDER = RequestFixture.SENDER;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private RequestFixture requests;

    @Inject
    private LetterBox letters;

    @Inject
    private Inbox inbox;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @Inject
    private RequestFiles files;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private AtOnce atOnce;

    @BeforeEach
    void nothingWasSent() {
        hospital.ensure();
        forget();
    }

    @AfterEach
    void forget() {
        rows.change("delete from request_file");
        rows.change("delete from request_entry");
        rows.change("delete from section_request");
        rows.change("delete from request_number");
        rows.change("delete from notice");
        rows.change("delete from mail");
    }

    private List<String> words(UUID id) {
        return callers.as("ctxh.admin", () -> letters.request(id)).entries().stream().map(RequestEntry::text).skip(1).toList();
    }

    @Test
    void whatTheSenderAddsIsWrittenOnceHoweverOftenItIsSent() {
        var id = requests.sent();
        var more = EntryText.of("Giường 12, phòng 3.");
        callers.as(SENDER, () -> letters.writeMore(id, more));
        callers.as(SENDER, () -> letters.writeMore(id, more));
        assertThat(words(id)).containsExactly("Giường 12, phòng 3.");
        var again = EntryText.of("Xin nhanh giúp.");
        assertThat(atOnce.as(SENDER, 4, () -> written(() -> letters.writeMore(id, again)))).containsOnly("written");
        assertThat(words(id)).containsExactly("Giường 12, phòng 3.", "Xin nhanh giúp.");
        assertThat(rows.number("select count(*) from notice where kind = 'request.written'")).isEqualTo(2);
        assertThat(rows.number("select count(*) from audit_entry where action = 'request.written' and thing_id = ?", id.toString())).isEqualTo(2);
    }

    private static String written(Runnable work) {
        work.run();
        return "written";
    }

    @Test
    void answersAndRemarksAreWrittenOnceToo() {
        var id = requests.sent();
        long version = requests.version(id);
        var remark = EntryText.of("Hỏi khoa Dược trước.");
        assertThat(atOnce.as("ctxh.editor", 4, () -> written(() -> inbox.remark(id, remark)))).containsOnly("written");
        var answer = EntryText.of("Đã có người lo.");
        assertThat(atOnce.as("ctxh.editor", 4, () -> written(() -> inbox.answer(id, version, answer, RequestState.ANSWERED)))).containsOnly("written");
        assertThat(words(id)).containsExactly("Hỏi khoa Dược trước.", "Đã có người lo.");
        assertThat(rows.number("select count(*) from notice where kind = 'request.answered'")).isOne();
    }

    @Test
    void otherWordsInAFormThatWasSentAlreadyAreWrittenToo() {
        var id = requests.sent();
        var form = Ids.next();
        for (var words : List.of("Một", "Hai", "Hai", "Một")) {
            callers.as("ctxh.editor", () -> inbox.remark(id, new EntryText(form, words, List.of())));
        }
        assertThat(words(id)).containsExactly("Một", "Hai");
    }

    @Test
    void wordsStandInTheOrderInWhichTheyCame() {
        var id = requests.sent();
        var begunEarly = EntryText.of("Bắt đầu viết trước, gửi sau.");
        callers.as("ctxh.editor", () -> inbox.remark(id, EntryText.of("Gửi trước.")));
        callers.as("ctxh.admin", () -> inbox.remark(id, begunEarly));
        assertThat(words(id)).containsExactly("Gửi trước.", "Bắt đầu viết trước, gửi sau.");
    }

    @Test
    void filesComeWithAnswersAndFurtherWordsAndThoseOfARemarkStayInside() {
        var id = requests.sent();
        callers.as(SENDER, () -> letters.writeMore(id, with("Kèm đơn.", "don.pdf")));
        callers.as("ctxh.editor", () -> inbox.remark(id, with("Xem tệp.", "noi-bo.pdf")));
        callers.as("ctxh.editor", () -> inbox.answer(id, requests.version(id), with("Mẫu đây.", "mau.pdf"), RequestState.ANSWERED));
        assertThat(filesSeenBy("ctxh.admin", id)).extracting(RequestFile::name).containsExactly("don.pdf", "noi-bo.pdf", "mau.pdf");
        assertThat(filesSeenBy(SENDER, id)).extracting(RequestFile::name).containsExactly("don.pdf", "mau.pdf");
        var inside = filesSeenBy("ctxh.admin", id).get(1).id();
        assertThatThrownBy(() -> callers.as(SENDER, () -> files.open(inside))).isInstanceOf(NotFound.class);
        var program = enclosures.file("Đơn.pdf", new byte[] {'M', 'Z', 0, 1, 2});
        var bad = new EntryText(Ids.next(), "Tệp hỏng.", List.of(program));
        assertThatThrownBy(() -> callers.as(SENDER, () -> letters.writeMore(id, bad))).isInstanceOf(Refused.class).hasMessageContaining("files.type");
        assertThat(words(id)).doesNotContain("Tệp hỏng.");
        assertThat(requests.state(id)).as("nothing of it is written").isEqualTo("ANSWERED");
    }

    private EntryText with(String text, String name) {
        return new EntryText(Ids.next(), text, List.of(enclosures.file(name, "%PDF-1.7 trial".getBytes())));
    }

    private List<RequestFile> filesSeenBy(String username, UUID id) {
        return callers.as(username, () -> letters.request(id)).entries().stream().flatMap(entry -> entry.files().stream()).toList();
    }
}
