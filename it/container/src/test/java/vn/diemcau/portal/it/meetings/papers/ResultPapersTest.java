package vn.diemcau.portal.it.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.core.papers.text.PaperType.BB;
import static vn.diemcau.portal.core.papers.text.PaperType.TB;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.minutes.MinutesApproval;
import vn.diemcau.portal.core.meetings.papers.MeetingPapers;
import vn.diemcau.portal.core.meetings.papers.PaperFile;
import vn.diemcau.portal.core.meetings.papers.PaperFormat;
import vn.diemcau.portal.core.meetings.papers.PaperOrder;
import vn.diemcau.portal.core.meetings.papers.results.ResultDesk;
import vn.diemcau.portal.core.meetings.papers.results.ResultDraft;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Minutes and notices of conclusions of meetings of {@code ctxh}. */
@InsideTheServer
class ResultPapersTest {

    private static final String PREPARER = MeetingFixture.PREPARER;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ResultFixture fixture;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ResultDesk desk;

    @Inject
    private MeetingPapers papers;

    @Inject
    private MinutesApproval approval;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    private UUID issue(UUID meeting, PaperType type) {
        return callers.as(PREPARER, () -> desk.issue(meeting, type, desk.page(meeting, type).draft(), PaperFixture.next()));
    }

    private String printed(String reader, UUID paper) {
        return text(callers.as(reader, () -> papers.file(paper, PaperFormat.PDF)));
    }

    private static String text(PaperFile file) {
        try (var document = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void assertRefused(String key, UUID meeting, PaperType type, PaperOrder order) {
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.issue(meeting, type, desk.page(meeting, type).draft(), order)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void approvedMinutesBecomeAPaperThatSaysWhatTheySay() {
        var meeting = fixture.done(Kind.SECTION);
        var paper = issue(meeting, BB);
        assertThat(printed("ctxh.staff", paper)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").contains("BIÊN BẢN").contains("/BB-BVĐK")
                .contains("1. Mở đầu").contains("Chị Hương nêu vấn đề.").contains("Chủ trì (chủ tọa): Lê Văn Cường, Giám đốc")
                .contains("Phạm Thị Duyên");
        assertThat(callers.as("ctxh.staff", () -> papers.ofType(meeting, BB))).singleElement()
                .satisfies(one -> assertThat(one.named()).matches("\\d{2,}/BB-BVĐK"));
        assertThat(callers.as("noi.staff", () -> papers.ofType(meeting, BB))).isEmpty();
        assertThatThrownBy(() -> printed("noi.staff", paper)).isInstanceOf(NotFound.class);
        assertThat(new String(callers.as("ctxh.staff", () -> papers.file(paper, PaperFormat.DOCX)).content(), 0, 2)).isEqualTo("PK");
        assertThat(rows.texts("select action from audit_entry where thing_id = ? order by at desc limit 1", meeting.toString()))
                .containsExactly("paper.issued");
    }

    @Test
    void anAddendumIsInAPaperThatReplacesTheOldOneAndNamesItAlsoWhenTheRecordIsClosed() {
        var meeting = fixture.done(Kind.SECTION);
        var wrong = issue(meeting, BB);
        callers.as(PREPARER, () -> approval.close(meeting, meetings.version(meeting)));
        callers.as(PREPARER, () -> approval.addAddendum(meeting, "Đính chính: 15 đại biểu."));
        assertThat(printed(PREPARER, wrong)).as("the old one stays").doesNotContain("15 đại biểu");
        assertRefused("results.refused.issued", meeting, BB, PaperFixture.next());
        var right = callers.as(PREPARER, () -> desk.issue(meeting, BB, desk.page(meeting, BB).draft(), new PaperOrder(UUID.randomUUID(), null, wrong)));
        assertThat(printed("ctxh.staff", right)).contains("Đính chính, bổ sung").contains("Đính chính: 15 đại biểu.").contains("thay thế biên bản");
        assertThat(callers.as(PREPARER, () -> desk.page(meeting, BB)).inForce().id()).isEqualTo(right);
        assertRefused("papers.refused.replaced", meeting, BB, new PaperOrder(UUID.randomUUID(), null, wrong));
    }

    @Test
    void theSamePressAndSeveralWindowsAtOnceGiveOneNumber() {
        var meeting = fixture.done(Kind.SECTION);
        var order = PaperFixture.next();
        assertThat(atOnce.as(PREPARER, 3, () -> desk.issue(meeting, TB, desk.page(meeting, TB).draft(), order)).stream().distinct()).hasSize(1).allMatch(UUID.class::isInstance);
        var windows = atOnce.as(PREPARER, 4, () -> desk.issue(meeting, BB, desk.page(meeting, BB).draft(), PaperFixture.next()));
        assertThat(windows.stream().filter(UUID.class::isInstance)).hasSize(1);
        assertThat(windows.stream().filter(Refused.class::isInstance)).hasSize(3);
        assertThat(rows.number("select count(*) from issued_paper where meeting_id = ?", meeting)).isEqualTo(2);
        var next = issue(fixture.done(Kind.SECTION), BB);
        assertThat(rows.number("select max(number) - min(number) from issued_paper where id = ? or meeting_id = ? and type = 'BB'", next, meeting))
                .as("those who were refused have left no gap").isOne();
    }

    @Test
    void aNoticeNamesUnitsPeopleAndDeadlinesAndStaysWhateverBecomesOfTheConclusions() {
        var meeting = fixture.done(Kind.HOSPITAL);
        var paper = issue(meeting, TB);
        var before = callers.as("noi.staff", () -> papers.file(paper, PaperFormat.PDF)).content();
        var person = rows.texts("select given_name from staff_member where username = 'noi.staff'").get(0);
        assertThat(printed("noi.staff", paper)).contains("THÔNG BÁO").contains("/TB-BVĐK").contains("Kết luận của Giám đốc Lê Văn Cường tại cuộc họp")
                .contains(ResultFixture.SENTENCE).contains(person).contains("Kế hoạch").contains("GIÁM ĐỐC");
        assertThatThrownBy(() -> rows.change("update conclusion set sentence = 'Khác' where meeting_id = ?", meeting)).hasStackTraceContaining("stays as it is");
        rows.change("update task set title = 'Khác', due_on = null where origin_id in (select id from conclusion where meeting_id = ?)", meeting);
        fixture.conclude(meeting);
        assertThat(text(callers.as(PREPARER, () -> desk.preview(meeting, TB, PaperFormat.PDF)))).contains("2. " + ResultFixture.SENTENCE);
        assertThat(callers.as("noi.staff", () -> papers.file(paper, PaperFormat.PDF)).content()).isEqualTo(before);
    }

    @Test
    void nothingIsIssuedOfWhatIsNotHeldNotApprovedOrNotConcluded() {
        var called = meetings.called(Kind.SECTION);
        fixture.conclude(called);
        assertRefused("results.refused.held", called, TB, PaperFixture.next());
        var held = fixture.held(Kind.SECTION);
        assertRefused("results.refused.approved", held, BB, PaperFixture.next());
        assertRefused("results.refused.conclusions", held, TB, PaperFixture.next());
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.preview(held, BB, PaperFormat.PDF))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.page(held, PaperType.GM))).isInstanceOf(NotFound.class);
        assertThat(callers.as(PREPARER, () -> desk.page(held, TB)).missing()).isEqualTo("results.refused.conclusions");
    }

    @Test
    void whoSignsAndWhoGetsItIsTypedInAndIncompleteDraftsAreRefused() {
        var meeting = fixture.done(Kind.SECTION);
        var empty = new ResultDraft("", "", "", "", null, "", "", "", "", "", "", 0);
        callers.as(PREPARER, () -> desk.write(meeting, BB, empty));
        assertRefused("papers.refused.empty", meeting, BB, PaperFixture.next());
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.write(meeting, BB, empty))).isInstanceOf(Refused.class);
        callers.as(PREPARER, () -> desk.write(meeting, BB, new ResultDraft("", "Bà Chủ Trì", "Ông Thư Ký", "Ban Giám đốc", null, "", "", "TS.", "Chủ Trì", "", "Thư Ký", 1)));
        assertThat(text(callers.as(PREPARER, () -> desk.preview(meeting, BB, PaperFormat.PDF)))).contains("Bà Chủ Trì").contains("- Ban Giám đốc")
                .contains("Thư Ký").doesNotContain("TS. Chủ Trì");
    }

    @Test
    void thePartyHasItsOwnHeadingNumbersOfItsTermAndReadersOfItsOwn() {
        var meeting = fixture.doneByTheParty();
        var paper = callers.as("danguy.admin", () -> desk.issue(meeting, BB, desk.page(meeting, BB).draft(), PaperFixture.next()));
        assertThat(printed("danguy.admin", paper)).contains("ĐẢNG CỘNG SẢN VIỆT NAM").contains("-BB/ĐU").doesNotContain("CỘNG HÒA");
        assertThat(rows.texts("select series from issued_paper where id = ?", paper)).containsExactly("2025-2030");
        for (var stranger : new String[] {"ctxh.editor", "noi.staff", "admin"}) {
            assertThatThrownBy(() -> printed(stranger, paper)).as(stranger).isInstanceOf(NotFound.class);
        }
    }
}
