package vn.diemcau.portal.it.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.papers.InvitationDesk;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.packets.MeetingPacket;
import vn.diemcau.portal.core.meetings.papers.MeetingPapers;
import vn.diemcau.portal.core.meetings.papers.PaperFormat;
import vn.diemcau.portal.core.meetings.papers.PaperOrder;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

@InsideTheServer
class PapersTest {

    private static final String PREPARER = MeetingFixture.PREPARER;
    private static final String NUMBERS = """
            select cast(number as text) from issued_paper where section_id = (select id from section where code = 'ctxh') and type = 'GM'
            order by issued_paper.number""";

    @Inject
    private HospitalFixture hospital;

    @Inject
    private PaperFixture fixture;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private InvitationDesk desk;

    @Inject
    private MeetingPapers papers;

    @Inject
    private MeetingPacket packet;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @BeforeEach
    void theSectionNumbersItself() {
        hospital.ensure();
        fixture.office(false, "BVĐK");
    }

    @Test
    void anIssuedPaperIsListedWithBothItsFiles() {
        var meeting = fixture.written(Kind.HOSPITAL);
        var id = callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), PaperFixture.next()));
        var paper = only(meeting);
        assertThat(paper.id()).isEqualTo(id);
        assertThat(paper.named()).matches("\\d{2,}/GM-BVĐK");
        var pdf = callers.as("noi.staff", () -> papers.file(id, PaperFormat.PDF));
        assertThat(new String(pdf.content(), 0, 5)).isEqualTo("%PDF-");
        assertThat(Fingerprint.sha256(pdf.content())).isEqualTo(paper.pdfSum());
        assertThat(pdf.name()).matches("\\d{2,}-gm-bvdk\\.pdf");
        assertThat(new String(callers.as("noi.staff", () -> papers.file(id, PaperFormat.DOCX)).content(), 0, 2)).isEqualTo("PK");
        assertThat(rows.texts("select action from audit_entry where thing_id = ? order by at desc limit 1", meeting.toString()))
                .containsExactly("paper.issued");
    }

    @Test
    void manyWhoIssueAtOnceGetNumbersInARow() {
        var meeting = fixture.written(Kind.HOSPITAL);
        var outcomes = atOnce.as(PREPARER, 6, () -> desk.issue(meeting, desk.draft(meeting), PaperFixture.next()));
        assertThat(outcomes).hasSize(6).allMatch(UUID.class::isInstance).doesNotHaveDuplicates();
        var numbers = rows.texts(NUMBERS).stream().map(Integer::valueOf).filter(number -> number < 9_000).toList();
        assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void theSamePressTwiceIssuesOnePaper() {
        var meeting = fixture.written(Kind.HOSPITAL);
        var order = PaperFixture.next();
        assertThat(atOnce.as(PREPARER, 3, () -> desk.issue(meeting, desk.draft(meeting), order)).stream().distinct()).hasSize(1);
        assertThat(rows.number("select count(*) from issued_paper where meeting_id = ?", meeting)).isOne();
    }

    @Test
    void whatFailsLeavesNoGap() {
        var meeting = fixture.written(Kind.HOSPITAL);
        callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), PaperFixture.next()));
        var before = rows.texts(NUMBERS).size();
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), new PaperOrder(UUID.randomUUID(), null, UUID.randomUUID()))))
                .isInstanceOf(Refused.class);
        callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), PaperFixture.next()));
        assertThat(rows.texts(NUMBERS)).hasSize(before + 1);
        assertThat(rows.texts("select cast(max(number) - min(number) as text) from issued_paper where meeting_id = ?", meeting)).containsExactly("1");
    }

    @Test
    void aNumberTypedInIsTakenOnce() {
        fixture.office(true, "HAND");
        var meeting = fixture.written(Kind.HOSPITAL);
        int number = 9_000 + (int) (Math.random() * 90_000);
        callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), new PaperOrder(UUID.randomUUID(), number, null)));
        assertThat(only(meeting).named()).isEqualTo(number + "/GM-HAND");
        assertRefused("papers.refused.taken", meeting, new PaperOrder(UUID.randomUUID(), number, null));
        assertRefused("papers.refused.number", meeting, new PaperOrder(UUID.randomUUID(), null, null));
        assertRefused("papers.refused.number", meeting, new PaperOrder(UUID.randomUUID(), -3, null));
        rows.change("update paper_office set by_hand = false");
    }

    @Test
    void aWrongPaperIsReplacedOnceAndNamed() {
        var meeting = fixture.written(Kind.HOSPITAL);
        var wrong = callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), PaperFixture.next()));
        var right = callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), new PaperOrder(UUID.randomUUID(), null, wrong)));
        var all = callers.as(PREPARER, () -> papers.of(meeting));
        assertThat(all).extracting(IssuedPaper::id).containsExactly(right, wrong);
        assertThat(all.get(0).replaces()).isEqualTo(all.get(1).named());
        assertThat(all.get(1).replacedBy()).isEqualTo(all.get(0).named());
        assertThat(all.get(1).isInForce()).isFalse();
        assertRefused("papers.refused.replaced", meeting, new PaperOrder(UUID.randomUUID(), null, wrong));
    }

    @Test
    void nobodyChangesOrRemovesAnIssuedPaper() {
        var id = fixture.issued(Kind.HOSPITAL);
        for (var write : new String[] {"update issued_paper set summary = 'x'", "delete from issued_paper where id = '" + id + "'"}) {
            assertThatThrownBy(() -> callers.as(PREPARER, () -> programmer.change(write))).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> rows.change(write)).hasStackTraceContaining("append-only");
        }
    }

    @Test
    void nothingIsIssuedForADraftOrBeforeItIsComplete() {
        var draft = meetings.draft(Kind.HOSPITAL);
        callers.as(PREPARER, () -> desk.write(draft, PaperFixture.words(0)));
        assertRefused("papers.refused.state", draft, PaperFixture.next());
        assertRefused("papers.refused.empty", meetings.called(Kind.HOSPITAL), PaperFixture.next());
    }

    @Test
    void aDraftThatSomebodyElseHasWrittenIsNotOverwritten() {
        var meeting = fixture.written(Kind.HOSPITAL);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.write(meeting, PaperFixture.words(0)))).isInstanceOf(Refused.class);
        callers.as(PREPARER, () -> desk.write(meeting, PaperFixture.words(1)));
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.write(meeting, PaperFixture.words(1)))).isInstanceOf(Refused.class);
    }

    @Test
    void thePacketIsOnePdf() {
        fixture.office(false, "BVĐK");
        var meeting = fixture.written(Kind.HOSPITAL);
        meetings.item(meeting, 1, "Khai mạc", 10);
        meetings.item(meeting, 2, "Thảo luận", 30);
        callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), PaperFixture.next()));
        assertThat(callers.as("noi.staff", () -> {
            try (var bound = packet.of(meeting); var content = bound.content()) {
                return new String(content.readAllBytes(), 0, 5);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        })).isEqualTo("%PDF-");
    }

    private void assertRefused(String key, UUID meeting, PaperOrder order) {
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.issue(meeting, desk.draft(meeting), order)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private IssuedPaper only(UUID meeting) {
        var all = callers.as(PREPARER, () -> papers.of(meeting));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
