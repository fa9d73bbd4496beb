package vn.diemcau.portal.it.meetings.article;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.agenda.SpeakerDesk;
import vn.diemcau.portal.core.meetings.article.MeetingArticles;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionDesk;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionTerms;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.Figures;
import vn.diemcau.portal.core.meetings.points.reports.ReportSentence;
import vn.diemcau.portal.core.tasks.terms.Term;
import vn.diemcau.portal.it.meetings.AgendaFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.points.PointFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;
import vn.diemcau.portal.it.tasks.TaskFixture;

/** What stands in the article that is drafted from a meeting, and what does not. */
@InsideTheServer
class DraftedFromMeetingTest {

    private static final String EDITOR = MeetingFixture.PREPARER;

    @Inject
    private HeldFixture held;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private PointFixture points;

    @Inject
    private ConnectionPoints figures;

    @Inject
    private SpeakerDesk speakers;

    @Inject
    private ConclusionDesk conclusions;

    @Inject
    private MeetingArticles articles;

    @Inject
    private StaffFixture staff;

    @Inject
    private TaskFixture tasks;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @AfterEach
    void clear() {
        tasks.clear();
        rows.change("delete from conclusion");
    }

    @Test
    void theFiguresAreThoseThatWereReportedByEightHundredAndTwentySevenPoints() {
        var meeting = points.tree(14, 58);
        held.report(meeting, 39, 423);
        agendas.held(meeting);
        var article = held.draft(meeting).id();
        var levels = callers.as(EDITOR, () -> figures.byLevel(meeting));
        var all = levels.values().stream().reduce(Figures.NONE, Figures::plus);
        assertThat(all).isEqualTo(new Figures(827, 827, 8270, 32_637));
        assertThat(held.lead(article)).contains("827 điểm cầu với tổng số 32.637 đại biểu");
        assertThat(held.body(article)).contains(ReportSentence.of("vi", levels)).contains("(1 Tỉnh, thành phố; 14 Xã, phường, đặc khu; 812 Thôn, tổ dân phố)");
    }

    @Test
    void whenReportsChangeAfterwardsTheEditorIsToldAndTheTextStays() {
        var meeting = agendas.held(points.tree(1, 1));
        held.report(meeting, 10, 20);
        var article = held.draft(meeting).id();
        var body = held.body(article);
        assertThat(callers.as(EDITOR, () -> articles.originOf(article).orElseThrow()).changed()).isFalse();
        rows.change("update point_report_count set number = number + 1 where meeting_id = ?", meeting);
        var origin = callers.as(EDITOR, () -> articles.originOf(article).orElseThrow());
        assertThat(origin.changed()).isTrue();
        assertThat(origin.then().delegates()).isEqualTo(40);
        assertThat(origin.now().delegates()).isEqualTo(43);
        callers.as(EDITOR, () -> articles.draft(meeting));
        callers.as(EDITOR, () -> articles.takeFigures(meeting));
        assertThat(callers.as(EDITOR, () -> articles.originOf(article).orElseThrow()).changed()).isFalse();
        assertThat(held.body(article)).isEqualTo(body).contains("40 đại biểu");
        assertThat(rows.texts("select cast(after as text) from audit_entry where action = 'meeting.article_figures' and thing_id = ?", meeting.toString()))
                .singleElement().asString().contains("43");
    }

    @Test
    void withoutPointsThoseWhoCheckedInAreCounted() {
        var meeting = meetings.called(Kind.HOSPITAL);
        for (int i = 0; i < 3; i++) {
            rows.change("insert into meeting_participant (id, meeting_id, part, name) values (gen_random_uuid(), ?, 'GUEST', 'Khách')", meeting);
        }
        rows.change("insert into meeting_presence (participant_id, meeting_id, way, told_by) select id, meeting_id, 'LIST', 'x' from meeting_participant"
                + " where meeting_id = ? and part = 'GUEST'", meeting);
        assertThat(held.lead(held.draft(agendas.held(meeting)).id())).contains("với sự tham dự của 3 đại biểu");
    }

    @Test
    void picturesForAllReadersComeAlongAndPapersForSomeDoNot() {
        var meeting = meetings.called(Kind.HOSPITAL);
        var item = meetings.item(meeting, 1, "Khai mạc", 5);
        held.picture(item, "Toàn cảnh hội nghị", Access.READERS, Set.of());
        held.picture(item, "Ảnh chỉ cho Khoa Nội", Access.SECTIONS, Set.of("noi"));
        held.paper(item, "Văn bản kín", Access.SECTIONS, Set.of("tccb"), "%PDF-1.7 trial".getBytes());
        held.paper(item, "Ảnh hỏng", Access.READERS, Set.of(), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
        held.picture(item, "Báo cáo viên", Access.READERS, Set.of());
        agendas.held(meeting);
        var drafted = callers.as(EDITOR, () -> articles.draft(meeting));
        assertThat(drafted.left()).isOne();
        var article = drafted.article().id();
        assertThat(rows.texts("select caption from article_picture where article_id = ? order by position", article)).containsExactly("Toàn cảnh hội nghị", "Báo cáo viên");
        assertThat(rows.texts("select p.caption from article a join article_picture p on p.id = a.cover_id where a.id = ?", article)).containsExactly("Toàn cảnh hội nghị");
        assertThat(rows.texts("select byline from article where id = ?", article).get(0)).startsWith("Bài và ảnh: ");
        assertThat(held.body(article)).doesNotContain("kín").doesNotContain("Khoa Nội");
    }

    @Test
    void speakersKeepTheNameAndPostOfThatDayAlsoWhenTheyHaveLeftSince() {
        var meeting = meetings.called(Kind.HOSPITAL);
        var item = meetings.item(meeting, 1, "Báo cáo <b>tổng kết</b>", 20);
        meetings.item(meeting, 2, "Việc để lần sau", 20);
        var person = staff.withAccount("ctxh.staff");
        callers.as(EDITOR, () -> speakers.add(meeting, item, person));
        callers.as(EDITOR, () -> speakers.addGuest(meeting, item, "Lê Khách", "Trưởng ban Tuyên giáo"));
        rows.change("update agenda_speaker set post = 'Trưởng phòng CTXH' where meeting_id = ? and staff_member_id is not null", meeting);
        rows.change("update agenda_item set outcome = 'POSTPONED' where meeting_id = ? and position = 2", meeting);
        rows.change("insert into meeting_participant (id, meeting_id, part, name, post) values (gen_random_uuid(), ?, 'CHAIR', 'Trần Chủ Trì', 'Giám đốc')", meeting);
        rows.change("insert into meeting_participant (id, meeting_id, part, name) values (gen_random_uuid(), ?, 'DELEGATE', 'Ngô Đại Biểu')", meeting);
        rows.change("insert into meeting_participant (id, meeting_id, part, name, party_section) select gen_random_uuid(), ?, 'CHAIR', 'Bí Thư Ẩn', id"
                + " from section where code = 'danguy'", meeting);
        agendas.held(meeting);
        rows.change("update staff_member set left_on = hospital_today() where id = ?", person);
        try {
            var body = held.body(held.draft(meeting).id());
            assertThat(body).contains("</strong>, Trưởng phòng CTXH; <strong>Lê Khách</strong>, Trưởng ban Tuyên giáo: Báo cáo &lt;b&gt;tổng kết&lt;/b&gt;")
                    .contains("do Trần Chủ Trì, Giám đốc, chủ trì").doesNotContain("Ngô Đại Biểu").doesNotContain("Bí Thư Ẩn").doesNotContain("lần sau");
        } finally {
            rows.change("update staff_member set left_on = null where id = ?", person);
        }
    }

    @Test
    void onlyConclusionsThatWereIssuedAndConcernNoPartySectionStandInIt() {
        var meeting = meetings.called(Kind.HOSPITAL);
        conclude(meeting, "Giao Khoa Nội lập kế hoạch.", "noi");
        conclude(meeting, "Việc của Đảng ủy.", "danguy");
        callers.as(EDITOR, () -> conclusions.issue(meeting));
        conclude(meeting, "Chưa giao.", "noi");
        agendas.held(meeting);
        assertThat(held.body(held.draft(meeting).id())).contains("Giao Khoa Nội lập kế hoạch.").contains("phối hợp: ").doesNotContain("Chưa giao")
                .doesNotContain("Việc của Đảng ủy");
    }

    private void conclude(UUID meeting, String sentence, String lead) {
        callers.as(EDITOR, () -> conclusions.mark(meeting, new ConclusionTerms(sentence, "", lead, List.of("tccb"), List.of(), null, "", Term.NEAR)));
    }

    @Test
    void aMeetingWithoutAnythingIsToldInTwoSentences() {
        var article = held.drafted(Kind.HOSPITAL).id();
        assertThat(held.lead(article)).contains(" tổ chức họp thử ").endsWith(".");
        assertThat(held.body(article)).isEqualTo("<p>Bàn việc thử.</p><p>Cuộc họp được tổ chức theo hình thức trực tiếp kết hợp trực tuyến.</p>");
    }
}
