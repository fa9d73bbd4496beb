package vn.diemcau.portal.it.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.BYSTANDER;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.MEMBER;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_MEMBER;
import static vn.diemcau.portal.it.support.Person.PARTY_MEMBER;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionDesk;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionLine;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionTerms;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.TaskWork;
import vn.diemcau.portal.core.tasks.terms.TaskState;
import vn.diemcau.portal.core.tasks.terms.Term;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;
import vn.diemcau.portal.it.tasks.TaskFixture;

/** Conclusions of meetings of {@code ctxh}, led by {@code noi}. */
@InsideTheServer
class ConclusionsTest {

    @Inject
    private Reader reader;

    @Inject
    private StaffFixture staff;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private TaskFixture tasks;

    @Inject
    private ConclusionDesk desk;

    @Inject
    private TaskBook book;

    @Inject
    private TaskWork work;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @AfterEach
    void clear() {
        tasks.clear();
        rows.change("delete from conclusion");
        rows.change("delete from meeting_words");
    }

    private static ConclusionTerms terms(String sentence) {
        return new ConclusionTerms(sentence, "", "noi", List.of("tccb"), List.of(), HospitalDay.today().plusDays(20), "Kế hoạch", Term.NEAR);
    }

    private UUID called() {
        return meetings.called(Kind.SECTION);
    }

    private UUID marked(UUID meeting, String sentence) {
        return callers.as(MeetingFixture.PREPARER, () -> desk.mark(meeting, terms(sentence)));
    }

    private List<ConclusionLine> conclusions(String username, UUID meeting) {
        return callers.as(username, () -> desk.of(meeting).conclusions());
    }

    private void tried(String operation, Consumer<UUID> use) {
        permissions.of(operation, this::called, use).allows(ADMIN, EDITOR)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("ConclusionDesk.of")
    @Operation("ConclusionDesk.participants")
    @Operation("ConclusionDesk.write")
    @Operation("ConclusionDesk.mark")
    @Operation("ConclusionDesk.issue")
    @Operation("ConclusionDesk.change")
    @Operation("ConclusionDesk.remove")
    @Operation("ConclusionDesk.move")
    void whoPreparesTheMeetingWritesItsConclusions() {
        permissions.of("ConclusionDesk.of", this::called, desk::of).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
        tried("ConclusionDesk.participants", desk::participants);
        tried("ConclusionDesk.write", id -> desk.write(id, 0, "Lời bế mạc."));
        tried("ConclusionDesk.mark", id -> desk.mark(id, terms("Giao Khoa Nội.")));
        tried("ConclusionDesk.issue", desk::issue);
        tried("ConclusionDesk.change", id -> desk.change(id, desk.mark(id, terms("Giao.")), 1, terms("Giao lại.")));
        tried("ConclusionDesk.remove", id -> desk.remove(id, desk.mark(id, terms("Giao.")), 1));
        tried("ConclusionDesk.move", id -> desk.move(id, desk.mark(id, terms("Giao.")), true));
    }

    @Test
    void issuedTheyAreTasksThatKnowTheirMeetingAndTheMeetingKnowsThem() {
        var meeting = called();
        var first = marked(meeting, "Giao Khoa Nội lập kế hoạch trước ngày 15.");
        marked(meeting, "Các đơn vị báo cáo hằng tháng.");
        assertThat(conclusions("ctxh.staff", meeting)).isEmpty();
        assertThat(callers.as(MeetingFixture.PREPARER, () -> desk.issue(meeting))).isEqualTo(2);
        assertThat(callers.as(MeetingFixture.PREPARER, () -> desk.issue(meeting))).isZero();
        assertThat(rows.number("select count(*) from task")).isEqualTo(2);
        var task = conclusions(MeetingFixture.PREPARER, meeting).get(0).task();
        var view = callers.as("ctxh.staff", () -> book.task(task));
        assertThat(view.origin().meeting()).isEqualTo(meeting);
        assertThat(view.origin().sentence()).startsWith("Giao Khoa Nội");
        assertThat(callers.as("noi.staff", () -> book.task(task)).origin()).as("a meeting that is not theirs").isNull();
        callers.as("noi.editor", () -> work.accept(task, tasks.version(task)));
        assertThat(conclusions("ctxh.staff", meeting)).extracting(ConclusionLine::taskState).containsExactly(TaskState.ACCEPTED, TaskState.GIVEN);
        assertThatThrownBy(() -> callers.as(MeetingFixture.PREPARER, () -> desk.remove(meeting, first, 2))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as(MeetingFixture.PREPARER, () -> desk.change(meeting, first, 2, terms("Khác.")))).isInstanceOf(Refused.class);
        assertThat(rows.number("select count(*) from notice where kind = 'task.given'")).isEqualTo(2);
    }

    @Test
    void pressedTwiceAtOnceTheyAreIssuedOnce() {
        var meeting = called();
        marked(meeting, "Giao Khoa Nội.");
        var outcomes = atOnce.as(MeetingFixture.PREPARER, 3, () -> desk.issue(meeting));
        assertThat(outcomes).containsExactlyInAnyOrder(1, 0, 0);
        assertThat(rows.number("select count(*) from task")).isOne();
    }

    @Test
    void aSecretaryFromElsewhereIssuesThemInTheNameOfTheSectionThatHoldsIt() {
        var meeting = meetings.with(meetings.called(Kind.INVITED), "noi.staff", Part.SECRETARY);
        callers.as("noi.staff", () -> desk.mark(meeting, new ConclusionTerms("Giao Phòng TCCB.", "", "tccb", List.of(),
                List.of(), null, "", Term.LONG)));
        assertThat(callers.as("noi.staff", () -> desk.issue(meeting))).isOne();
        assertThat(rows.texts("select g.code || ' ' || l.code from task t join section g on g.id = t.giver_id join section l on l.id = t.lead_id"))
                .containsExactly("ctxh tccb");
    }

    @Test
    void aClosedMeetingAndADraftAreLeftAlone() {
        var draft = meetings.draft(Kind.SECTION);
        marked(draft, "Giao.");
        assertThatThrownBy(() -> callers.as(MeetingFixture.PREPARER, () -> desk.issue(draft))).hasMessageContaining("conclusions.refused.draft");
        var meeting = called();
        var conclusion = marked(meeting, "Giao.");
        rows.change("update meeting set state = 'CLOSED', begun_at = begins_at, ended_at = ends_at where id = ?", meeting);
        assertThatThrownBy(() -> marked(meeting, "Thêm.")).hasMessageContaining("meetings.refused.over");
        assertThatThrownBy(() -> callers.as(MeetingFixture.PREPARER, () -> desk.issue(meeting))).hasMessageContaining("meetings.refused.over");
        assertThatThrownBy(() -> callers.as(MeetingFixture.PREPARER, () -> desk.remove(meeting, conclusion, 1))).hasMessageContaining("meetings.refused.over");
    }

    @Test
    void wordsAreWrittenOverOnlyByWhoHasSeenThem() {
        var meeting = called();
        callers.as(MeetingFixture.PREPARER, () -> desk.write(meeting, 0, "Một.\r\nHai."));
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> desk.write(meeting, 0, "Khác."))).hasMessageContaining("conclusions.refused.outdated");
        callers.as("ctxh.admin", () -> desk.write(meeting, 1, "Một. Hai. Ba."));
        assertThat(callers.as("ctxh.admin", () -> desk.of(meeting)).sentences()).containsExactly("Một.", "Hai.", "Ba.");
        assertThat(callers.as("ctxh.staff", () -> desk.of(meeting)).words()).isEmpty();
    }

    @Test
    void theyAreOrderedByHand() {
        var meeting = called();
        var one = marked(meeting, "Một.");
        var two = marked(meeting, "Hai.");
        callers.as(MeetingFixture.PREPARER, () -> desk.move(meeting, two, true));
        assertThat(conclusions(MeetingFixture.PREPARER, meeting)).extracting(ConclusionLine::id).containsExactly(two, one);
    }

    @Test
    void whoWorksInNoneOfTheSectionsIsRefusedWhenItIsSavedAndWhatWasTypedIsKept() {
        var meeting = meetings.with(called(), "noi.staff", Part.DELEGATE);
        var person = staff.withAccount("noi.staff");
        var wrong = new ConclusionTerms("Giao việc.", "", "tccb", List.of(), List.of(person), null, "", Term.NEAR);
        assertThatThrownBy(() -> callers.as(MeetingFixture.PREPARER, () -> desk.mark(meeting, wrong)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.field()).isEqualTo("responsible"));
        var page = reader.sendForm(MeetingFixture.PREPARER, "/meetings/" + meeting + "/conclusions/new",
                "sentence=Giao+ngay&lead=tccb&term=NEAR&deliverable=Danh+muc&responsible=" + person).body();
        assertThat(page).contains("id=\"responsible-error\"", "Có người không thuộc", "Giao ngay", "Danh muc", "<details class=\"ticks\" open=\"open\">")
                .containsPattern("value=\"tccb\" selected").containsPattern("value=\"" + person + "\"[^>]*checked");
        assertThat(conclusions(MeetingFixture.PREPARER, meeting)).isEmpty();
        var right = new ConclusionTerms("Giao việc.", "", "noi", List.of(), List.of(person), null, "", Term.NEAR);
        var id = callers.as(MeetingFixture.PREPARER, () -> desk.mark(meeting, right));
        assertThatThrownBy(() -> callers.as(MeetingFixture.PREPARER, () -> desk.change(meeting, id, 1, wrong))).isInstanceOf(Refused.class);
        assertThat(callers.as(MeetingFixture.PREPARER, () -> desk.issue(meeting))).isOne();
    }
}
