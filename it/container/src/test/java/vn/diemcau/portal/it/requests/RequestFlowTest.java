package vn.diemcau.portal.it.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.organization.SectionClosed;
import vn.diemcau.portal.core.requests.EntryText;
import vn.diemcau.portal.core.requests.Inbox;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.RequestState;
import vn.diemcau.portal.core.requests.due.WorkingHours;
import vn.diemcau.portal.core.requests.shown.InboxFilter;
import vn.diemcau.portal.core.requests.shown.RequestEntry;
import vn.diemcau.portal.core.requests.shown.RequestEntry.Kind;
import vn.diemcau.portal.core.requests.shown.RequestLine;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.structure.Structure;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.RequestFixture;
import vn.diemcau.portal.it.support.Rows;

/** A message on its way: sent, given to somebody, answered, opened again; what each of them sees and is told. */
@InsideTheServer
class RequestFlowTest {

    private static final String SENDER = RequestFixture.SENDER;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private RequestFixture requests;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private LetterBox letters;

    @Inject
    private Inbox inbox;

    @Inject
    private Notices notices;

    @Inject
    private Callers callers;

    @Inject
    private Structure structure;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

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

    private List<RequestEntry> seenBy(String username, UUID id) {
        return callers.as(username, () -> letters.request(id)).entries();
    }

    private List<String> toldTo(String username) {
        return callers.as(username, () -> notices.page(null)).items().stream().map(notice -> notice.telling().kind()).toList();
    }

    private void as(String username, Runnable work) {
        callers.as(username, work);
    }

    @Test
    void aMessageGetsANumberAndTheEditorsOfTheSectionAreTold() {
        int year = Instant.now().atZone(HospitalDay.ZONE).getYear();
        var first = callers.as(SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Một"), List.of()));
        assertThat(first.getLabel()).isEqualTo("CTXH-" + year + "-0001");
        assertThat(callers.as("ctxh.staff", () -> letters.send(Ids.next(), "noi", RequestFixture.text("Hai"), List.of())).getLabel()).endsWith("-0001");
        assertThat(callers.as("noi.admin", () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Ba"), List.of())).getLabel()).endsWith("-0002");
        assertThat(first.getDueAt()).isEqualTo(
                WorkingHours.of("MON-FRI 07:00-11:30 13:30-17:00").after(first.getCreatedAt(), Duration.ofHours(24)));
        assertThat(toldTo("ctxh.editor")).containsExactly("request.sent", "request.sent");
        assertThat(toldTo("ctxh.staff")).isEmpty();
        assertThat(rows.number("select count(*) from mail where section_id is not null")).isEqualTo(3);
        assertThat(callers.as("ctxh.editor", () -> inbox.of("ctxh", InboxFilter.OPEN, null)).items()).extracting(RequestLine::subject)
                .containsExactlyInAnyOrder("Một", "Ba");
        assertThat(callers.as(SENDER, () -> letters.sent(null)).items()).extracting(RequestLine::subject).containsExactly("Một");
    }

    @Test
    void thoseWhoSendAtTheSameMomentGetNumbersOfTheirOwn() {
        var sent = atOnce.as(SENDER, 6, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Cùng lúc"), List.of()).getLabel());
        assertThat(sent).hasSize(6).doesNotHaveDuplicates().allSatisfy(label -> assertThat(label).isInstanceOf(String.class));
        assertThat(rows.number("select last from request_number")).isEqualTo(6);
    }

    @Test
    void whatIsSentTwiceByASecondClickIsOneMessage() {
        var id = Ids.next();
        var sent = atOnce.as(SENDER, 4, () -> letters.send(id, "ctxh", RequestFixture.text("Một lần"), List.of()).getLabel());
        assertThat(sent).hasSize(4).containsOnly(sent.get(0));
        assertThat(rows.number("select count(*) from section_request")).isOne();
        assertThat(rows.number("select count(*) from notice")).isOne();
    }

    @Test
    void theSenderSeesStateAndAnswersButNothingInternal() {
        var id = requests.answered();
        assertThat(seenBy(SENDER, id)).extracting(RequestEntry::kind).containsExactly(Kind.SENT, Kind.ANSWER);
        assertThat(seenBy("ctxh.admin", id)).extracting(RequestEntry::kind).containsExactly(Kind.SENT, Kind.REMARK, Kind.ANSWER);
        assertThat(requests.state(id)).isEqualTo("ANSWERED");
        assertThat(toldTo(SENDER)).containsExactly("request.answered");
        assertThat(rows.number("select count(*) from mail where recipient = ?", SENDER)).isOne();
    }

    @Test
    void whoeverIsGivenAMessageSeesItWorksOnItAndIsToldAndNoLongerAfterwards() {
        var id = requests.sent();
        assertThatThrownBy(() -> seenBy("ctxh.staff", id)).isInstanceOf(NotFound.class);
        as("ctxh.editor", () -> inbox.assign(id, requests.version(id), "ctxh.staff"));
        assertThat(requests.state(id)).isEqualTo("IN_PROGRESS");
        assertThat(toldTo("ctxh.staff")).containsExactly("request.assigned");
        assertThat(callers.as("ctxh.staff", () -> letters.given(null)).items()).hasSize(1);
        as("ctxh.staff", () -> inbox.answer(id, requests.version(id), EntryText.of("Tôi lo việc này."), RequestState.IN_PROGRESS));
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> inbox.colleagues(id))).isInstanceOf(NotPermitted.class);
        as("ctxh.editor", () -> inbox.assign(id, requests.version(id), ""));
        assertThatThrownBy(() -> seenBy("ctxh.staff", id)).isInstanceOf(NotFound.class);
    }

    @Test
    void itIsGivenToPeopleOfTheSectionOnly() {
        var id = requests.sent();
        for (var stranger : new String[] {"tccb.staff", "nobody", SENDER}) {
            assertThatThrownBy(() -> callers.as("ctxh.editor", () -> inbox.assign(id, requests.version(id), stranger))).isInstanceOf(Refused.class);
        }
        as("ctxh.editor", () -> inbox.assign(id, requests.version(id), "ctxh.editor"));
        assertThat(rows.texts("select assignee from section_request")).containsExactly("ctxh.editor");
        assertThat(toldTo("ctxh.editor")).as("of one's own deed").containsExactly("request.sent");
    }

    @Test
    void theSenderOpensItAgainByWritingAndThoseInChargeAreTold() {
        var id = requests.answered();
        requests.longAgo();
        as(SENDER, () -> letters.writeMore(id, EntryText.of("Vẫn chưa ai lên.")));
        assertThat(requests.state(id)).isEqualTo("NEW");
        assertThat(toldTo("ctxh.admin")).contains("request.reopened");
        as("ctxh.editor", () -> {
            inbox.assign(id, requests.version(id), "ctxh.staff");
            inbox.answer(id, requests.version(id), EntryText.of("Giường số mấy?"), RequestState.WAITING);
        });
        assertThat(toldTo(SENDER)).contains("request.waiting");
        as(SENDER, () -> letters.writeMore(id, EntryText.of("Giường 12.")));
        assertThat(requests.state(id)).isEqualTo("IN_PROGRESS");
        assertThat(toldTo("ctxh.staff")).contains("request.written");
        assertThat(toldTo("ctxh.admin")).doesNotContain("request.written");
    }

    @Test
    void whoStartedFromAnOlderStateOverwritesNothing() {
        var id = requests.sent();
        long old = requests.version(id);
        as("ctxh.editor", () -> inbox.move(id, old, RequestState.IN_PROGRESS));
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> inbox.answer(id, old, EntryText.of("Muộn"), RequestState.ANSWERED))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> inbox.assign(id, old, "ctxh.staff"))).isInstanceOf(Refused.class);
        assertThat(seenBy(SENDER, id)).extracting(RequestEntry::kind).containsExactly(Kind.SENT, Kind.STATE);
    }

    @Test
    void fiftyMessagesAMinuteAreLimitedAndNothingThatWasTakenIsLost() {
        as(SENDER, () -> {
            IntStream.range(0, 10).forEach(n -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Số " + n), List.of()));
            for (int n = 10; n < 50; n++) {
                var text = RequestFixture.text("Số " + n);
                assertThatThrownBy(() -> letters.send(Ids.next(), "ctxh", text, List.of())).isInstanceOf(Refused.class).hasMessageContaining("requests.refused.often");
            }
        });
        assertThat(rows.number("select count(*) from section_request")).isEqualTo(10);
        assertThat(rows.number("select count(*) from notice")).isEqualTo(10);
        as("noi.editor", () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Người khác"), List.of()));
        requests.longAgo();
        as(SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Sau một phút"), List.of()));
        assertThat(atOnce.as(SENDER, 20, () -> letters.send(Ids.next(), "noi", RequestFixture.text("Cùng lúc"), List.of()).getLabel()))
                .filteredOn(outcome -> outcome instanceof String).hasSize(9);
    }

    @Test
    void filesAreTakenByWhatTheyHoldAndGoWithTheMessageThatIsNotTaken() {
        var program = enclosures.file("Đơn.pdf", new byte[] {'M', 'Z', 0, 1, 2});
        var page = enclosures.file("a.txt", "<script>alert(1)</script>".getBytes());
        for (var bad : List.of(program, page)) {
            assertThatThrownBy(() -> callers.as(SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Tệp"), List.of(bad))))
                    .isInstanceOf(Refused.class).hasMessageContaining("files.type");
        }
        assertThat(rows.number("select count(*) from section_request")).isZero();
        var named = enclosures.file("../../Đơn xin.exe", "%PDF-1.7".getBytes());
        var id = callers.as(SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Tệp"), List.of(named)).getId());
        assertThat(seenBy("ctxh.editor", id).get(0).files()).singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("Đơn xin.exe.pdf"));
        var six = IntStream.range(0, 6).mapToObj(n -> enclosures.file(n + ".pdf", "%PDF-1.7".getBytes())).toList();
        assertThatThrownBy(() -> callers.as(SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Tệp"), six))).isInstanceOf(Refused.class);
        var large = enclosures.file("l.pdf", ("%PDF-1.7" + "x".repeat(10 * 1024 * 1024)).getBytes());
        assertThatThrownBy(() -> callers.as(SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Tệp"), List.of(large))))
                .isInstanceOf(Refused.class).hasMessageContaining("files.large");
    }

    @Test
    void nothingIsSentToAClosedSectionAndWhatIsThereIsOnlyRead() {
        var id = requests.sent();
        as("admin", () -> structure.close("ctxh", structure.section("ctxh").version(), HospitalDay.today()));
        try {
            assertThatThrownBy(() -> callers.as(SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Muộn"), List.of()))).isInstanceOf(SectionClosed.class);
            assertThatThrownBy(() -> callers.as(SENDER, () -> letters.writeMore(id, EntryText.of("Muộn")))).isInstanceOf(SectionClosed.class);
            assertThatThrownBy(() -> callers.as("ctxh.editor", () -> inbox.remark(id, EntryText.of("Muộn")))).isInstanceOf(SectionClosed.class);
            assertThat(callers.as("ctxh.editor", () -> programmer.change("update section_request set state = 'CLOSED'"))).isZero();
            assertThat(seenBy(SENDER, id)).hasSize(1);
        } finally {
            as("admin", () -> structure.reopen("ctxh", structure.section("ctxh").version()));
        }
    }

    @Test
    void whatIsMostPressingStandsFirstAndListsArePaged() {
        as(SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Gấp"), List.of()));
        rows.change("insert into section_request select gen_random_uuid(), section_id, year, n + 1, sender, sender_username, sender_name, 'Số ' || n,"
                + " category, urgency, state, assignee, assignee_name, due_at + n * interval '1 hour', created_at - n * interval '1 hour', updated_at,"
                + " 1 from section_request, generate_series(1, 40) n");
        var first = callers.as("ctxh.editor", () -> inbox.of("ctxh", InboxFilter.OPEN, null));
        var second = callers.as("ctxh.editor", () -> inbox.of("ctxh", InboxFilter.OPEN, first.next()));
        assertThat(first.items()).hasSize(30).first().extracting(RequestLine::subject).isEqualTo("Gấp");
        assertThat(second.items()).hasSize(11).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        var sent = callers.as(SENDER, () -> letters.sent(null));
        assertThat(callers.as(SENDER, () -> letters.sent(sent.next())).items()).hasSize(11);
    }

    @Test
    void everyDeedIsKeptInTheAuditTrailWithoutWords() {
        var id = requests.answered();
        as("ctxh.editor", () -> inbox.dueAt(id, requests.version(id), Instant.now()));
        assertThat(rows.texts("select action from audit_entry where thing_id = ? order by at, id", id.toString()))
                .containsExactly("request.sent", "request.remarked", "request.answered", "request.due");
        assertThat(rows.texts("select cast(after as text) from audit_entry where thing_id = ?", id.toString()))
                .noneMatch(after -> after.contains("nội bộ") || after.contains("người lo"));
    }
}
