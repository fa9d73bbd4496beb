package vn.diemcau.portal.it.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.audit.AuditFilter;
import vn.diemcau.portal.core.audit.AuditTrail;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.requests.EntryText;
import vn.diemcau.portal.core.requests.Inbox;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.RequestState;
import vn.diemcau.portal.core.requests.shown.InboxFilter;
import vn.diemcau.portal.core.requests.shown.RequestEntry;
import vn.diemcau.portal.core.requests.shown.RequestEntry.Kind;
import vn.diemcau.portal.core.requests.shown.RequestLine;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.RequestFixture;
import vn.diemcau.portal.it.support.Rows;

/** An editor and an admin of a section who write to their own section: of what is done with it they see what any sender sees. */
@InsideTheServer
class OwnRequestTest {

    private static final List<String> SENDERS = List.of("ctxh.editor", "ctxh.admin");

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
    private AuditTrail trail;

    @Inject
    private Notices notices;

    @Inject
    private ForgetfulProgrammer programmer;

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

    /** Sent by one of the two, worked on by the other: given to a member, remarked upon, due at another time. */
    private UUID workedOn(String sender) {
        var other = SENDERS.get(1 - SENDERS.indexOf(sender));
        var id = callers.as(sender, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Về chính phòng mình"), List.of()).getId());
        callers.as(other, () -> {
            inbox.assign(id, requests.version(id), "ctxh.staff");
            inbox.remark(id, EntryText.of("Chỉ nội bộ thấy."));
            inbox.dueAt(id, requests.version(id), Instant.now());
            inbox.answer(id, requests.version(id), EntryText.of("Đang lo."), RequestState.IN_PROGRESS);
        });
        return id;
    }

    @Test
    void theySeeStateAndAnswersButNeitherRemarksNorWhoWorksOnIt() {
        for (var sender : SENDERS) {
            var id = workedOn(sender);
            var view = callers.as(sender, () -> letters.request(id));
            assertThat(view.worked()).isFalse();
            assertThat(view.editor()).isFalse();
            assertThat(view.entries()).extracting(RequestEntry::kind).containsExactly(Kind.SENT, Kind.ANSWER);
            for (var filter : InboxFilter.values()) {
                assertThat(callers.as(sender, () -> inbox.of("ctxh", filter, null)).items()).extracting(RequestLine::assigneeName)
                        .allMatch(String::isEmpty);
            }
            assertThat(callers.as(sender, () -> letters.sent(null)).items()).extracting(RequestLine::assigneeName).allMatch(String::isEmpty);
            assertThat(callers.as(sender, () -> programmer.rows("select text from request_entry where internal"))).isEmpty();
            forget();
        }
    }

    @Test
    void theyReadNothingOfItInTheAuditTrailAndAreToldAsSendersOnly() {
        var id = workedOn("ctxh.admin");
        var asked = new AuditFilter("ctxh", null, null, null, null, id.toString());
        assertThat(callers.as("ctxh.admin", () -> trail.page(asked, null, 50)).items()).isEmpty();
        assertThat(rows.number("select count(*) from audit_entry where thing_id = ?", id.toString())).as("kept all the same").isEqualTo(5);
        assertThat(callers.as("ctxh.admin", () -> notices.page(null)).items()).extracting(notice -> notice.telling().kind())
                .containsExactly("request.answered");
    }

    @Test
    void theyDoNotWorkOnItAndItIsNotGivenToThem() {
        for (var sender : SENDERS) {
            var id = workedOn(sender);
            long version = requests.version(id);
            for (Runnable work : List.<Runnable>of(() -> inbox.colleagues(id), () -> inbox.assign(id, version, ""),
                    () -> inbox.assign(id, version, sender), () -> inbox.remark(id, EntryText.of("Tôi xem.")),
                    () -> inbox.answer(id, version, EntryText.of("Tôi trả lời."), RequestState.ANSWERED),
                    () -> inbox.move(id, version, RequestState.CLOSED), () -> inbox.dueAt(id, version, Instant.now()))) {
                assertThatThrownBy(() -> callers.as(sender, work)).isInstanceOf(NotPermitted.class);
            }
            assertThat(requests.version(id)).isEqualTo(version);
        }
    }
}
