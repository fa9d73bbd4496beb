package vn.diemcau.portal.it.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.organization.SectionClosed;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.TaskDesk;
import vn.diemcau.portal.core.tasks.TaskWork;
import vn.diemcau.portal.core.search.Search;
import vn.diemcau.portal.core.tasks.boards.Board;
import vn.diemcau.portal.core.tasks.boards.Part;
import vn.diemcau.portal.core.tasks.boards.TaskBoards;
import vn.diemcau.portal.core.tasks.boards.TaskFilter;
import vn.diemcau.portal.core.tasks.boards.TaskGroup;
import vn.diemcau.portal.core.tasks.boards.TaskLine;
import vn.diemcau.portal.core.tasks.terms.ReportText;
import vn.diemcau.portal.core.tasks.terms.TaskOrder;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** What becomes of tasks, and what is refused. */
@InsideTheServer
class TaskFlowTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private TaskFixture tasks;

    @Inject
    private TaskBook book;

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskWork work;

    @Inject
    private TaskBoards boards;

    @Inject
    private Search search;

    @Inject
    private StaffFixture staff;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    @AfterEach
    void clear() {
        rows.change("update section set parent_id = null where code in ('ctxh', 'noi', 'tccb')");
        tasks.clear();
    }

    private void report(UUID id, String username, ReportText text) {
        callers.as(username, () -> work.report(id, tasks.version(id), text, List.of()));
    }

    private long notices(String kind) {
        return rows.number("select count(*) from notice where kind = ?", kind);
    }

    @Test
    void aTaskIsGivenTakenOnReportedSentBackReportedAgainAndConfirmed() {
        var id = tasks.given();
        callers.as(TaskFixture.LEAD, () -> work.accept(id, tasks.version(id)));
        callers.as(TaskFixture.LEAD, () -> work.assign(id, tasks.version(id), List.of(staff.withAccount("noi.staff"))));
        report(id, "noi.staff", new ReportText("Được nửa chừng.", 50, false));
        report(id, "noi.staff", new ReportText("Xong.", null, true));
        assertThat(tasks.state(id)).isEqualTo("REPORTED");
        callers.as(TaskFixture.GIVER, () -> desk.sendBack(id, tasks.version(id), "Thiếu ảnh."));
        assertThat(tasks.state(id)).isEqualTo("ACCEPTED");
        report(id, "noi.staff", new ReportText("Đã thêm ảnh.", null, true));
        callers.as(TaskFixture.GIVER, () -> desk.confirm(id, tasks.version(id), ""));
        var view = callers.as("ctxh.staff", () -> book.task(id));
        assertThat(view.task().getState().name()).isEqualTo("DONE");
        assertThat(view.task().getPercent()).isEqualTo(100);
        assertThat(view.entries()).extracting(entry -> entry.kind().name()).containsExactly("GIVEN", "ACCEPTED", "ASSIGNED", "REPORT",
                "DONE_REPORTED", "SENT_BACK", "DONE_REPORTED", "CONFIRMED");
        assertThat(view.reported()).isFalse();
        assertThat(notices("task.given")).isOne();
        assertThat(rows.texts("select recipient from notice where kind = 'task.assigned'")).containsExactly("noi.staff");
        assertThat(rows.texts("select distinct recipient from notice where kind = 'task.confirmed' and recipient is not null")).containsExactly("noi.staff");
        assertThat(rows.number("select count(*) from audit_entry where thing_kind = 'task' and thing_id = cast(? as text)", id)).isEqualTo(8);
    }

    @Test
    void sentTwiceItIsOneTask() {
        var id = Ids.next();
        var order = TaskFixture.order("noi", TaskVisibility.SECTIONS, List.of(), null);
        callers.as(TaskFixture.GIVER, () -> desk.give("ctxh", id, order));
        callers.as(TaskFixture.GIVER, () -> desk.give("ctxh", id, order));
        assertThat(rows.number("select count(*) from task where id = ?", id)).isOne();
        assertThat(notices("task.given")).isOne();
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneIsTold() {
        var id = tasks.reported();
        long version = tasks.version(id);
        var outcomes = atOnce.as(TaskFixture.GIVER, 2, () -> {
            desk.confirm(id, version, "");
            return "done";
        });
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(rows.number("select count(*) from task_entry where task_id = ? and kind = 'CONFIRMED'", id)).isOne();
    }

    @Test
    void aTaskIsHandedDownToSectionsBelowAndTheOneAboveOversees() {
        rows.change("update section set parent_id = (select id from section where code = 'noi') where code = 'tccb'");
        var id = tasks.given();
        var part = callers.as(TaskFixture.LEAD, () -> desk.give("noi", Ids.next(), TaskFixture.order("tccb", TaskVisibility.SECTIONS, List.of(), id)).getId());
        assertThat(callers.as(TaskFixture.GIVER, () -> book.task(id)).parts()).extracting(one -> one.id()).containsExactly(part);
        assertThat(callers.as("ctxh.staff", () -> book.task(part)).given()).isFalse();
        assertThat(callers.as("tccb.staff", () -> book.task(part)).parent()).isNull();
        assertThatThrownBy(() -> callers.as("tccb.staff", () -> book.task(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> report(id, TaskFixture.LEAD, new ReportText("Xong.", null, true))).isInstanceOf(Refused.class)
                .hasMessageContaining("tasks.refused.parts");
        report(part, "tccb.admin", new ReportText("Phần chúng tôi xong.", null, true));
        callers.as(TaskFixture.LEAD, () -> desk.confirm(part, tasks.version(part), ""));
        var view = callers.as(TaskFixture.GIVER, () -> book.task(id));
        assertThat(view.partsDone()).isOne();
        assertThat(view.percentOfParts()).isEqualTo(100);
        report(id, TaskFixture.LEAD, new ReportText("Xong.", null, true));
        assertThat(tasks.state(id)).isEqualTo("REPORTED");
    }

    @Test
    void itIsNotHandedDownSidewaysNorByOthersNorWhenItIsOver() {
        var id = tasks.given();
        assertThatThrownBy(() -> callers.as(TaskFixture.LEAD, () -> desk.give("noi", Ids.next(), TaskFixture.order("ctxh", TaskVisibility.SECTIONS, List.of(), id))))
                .hasMessageContaining("tasks.refused.lead.below");
        assertThatThrownBy(() -> callers.as(TaskFixture.GIVER, () -> desk.give("ctxh", Ids.next(), TaskFixture.order("ctxh", TaskVisibility.SECTIONS, List.of(), id))))
                .isInstanceOf(vn.diemcau.portal.auth.NotPermitted.class);
        callers.as(TaskFixture.GIVER, () -> desk.cancel(id, tasks.version(id), "Không cần nữa."));
        assertThatThrownBy(() -> callers.as(TaskFixture.LEAD, () -> desk.give("noi", Ids.next(), TaskFixture.order("noi", TaskVisibility.SECTIONS, List.of(), id))))
                .hasMessageContaining("tasks.refused.state");
    }

    @Test
    void whatIsNotSoIsRefused() {
        var stranger = staff.in("tccb");
        assertThatThrownBy(() -> tasks.given(TaskFixture.order("noi", TaskVisibility.SECTIONS, List.of(stranger), null))).hasMessageContaining("tasks.refused.people");
        assertThatThrownBy(() -> tasks.given(TaskFixture.order("danguy", TaskVisibility.HOSPITAL, List.of(), null))).hasMessageContaining("tasks.refused.party");
        assertThatThrownBy(() -> tasks.given(TaskFixture.order("khongco", TaskVisibility.SECTIONS, List.of(), null))).isInstanceOf(NotFound.class);
        var id = tasks.given();
        assertThatThrownBy(() -> callers.as(TaskFixture.GIVER, () -> desk.confirm(id, tasks.version(id), ""))).hasMessageContaining("tasks.refused.state");
        assertThatThrownBy(() -> callers.as(TaskFixture.GIVER, () -> desk.cancel(id, tasks.version(id), " "))).hasMessageContaining("tasks.refused.words");
        assertThatThrownBy(() -> callers.as(TaskFixture.LEAD, () -> work.accept(id, tasks.version(id) - 1))).hasMessageContaining("tasks.refused.outdated");
        callers.as(TaskFixture.LEAD, () -> work.accept(id, tasks.version(id)));
        assertThatThrownBy(() -> callers.as(TaskFixture.GIVER, () -> desk.change(id, tasks.version(id),
                TaskFixture.order("ctxh", TaskVisibility.SECTIONS, List.of(), null)))).hasMessageContaining("tasks.refused.lead.taken");
        staff.clear();
    }

    private void closed(String day) {
        rows.change("do $$ begin perform set_config('portal.system', 'on', true); update section set closed_on = " + day + " where code = 'noi'; end $$");
    }

    @Test
    void aClosedSectionIsGivenNothingMore() {
        closed("hospital_today()");
        assertThatThrownBy(() -> tasks.given()).isInstanceOf(SectionClosed.class);
        closed("null");
    }

    @Test
    void evidenceIsKnownByItsContentAndStaysOutWithTheReport() {
        var id = tasks.given();
        var page = enclosures.file("ban-do.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> callers.as(TaskFixture.LEAD, () -> work.report(id, tasks.version(id), new ReportText("Kèm tệp.", 10, false), List.of(page))))
                .hasMessageContaining("requests.refused.files.type");
        assertThat(rows.number("select count(*) from task_entry where task_id = ? and kind = 'REPORT'", id)).isZero();
        assertThat(rows.number("select percent from task where id = ?", id)).isZero();
    }

    @Test
    void whoCooperatesTellsOfItWithoutMovingIt() {
        var order = TaskFixture.order("noi", TaskVisibility.SECTIONS, List.of(), null);
        var id = tasks.given(new TaskOrder(order.terms(), "noi", List.of("tccb"), List.of(), null));
        report(id, "tccb.admin", new ReportText("Chúng tôi đã gửi danh sách.", null, false));
        assertThat(tasks.state(id)).isEqualTo("GIVEN");
        assertThatThrownBy(() -> report(id, "tccb.admin", new ReportText("Xong.", null, true))).isInstanceOf(vn.diemcau.portal.auth.NotPermitted.class);
        assertThatThrownBy(() -> report(id, "tccb.staff", new ReportText("Tôi cũng nói.", null, false))).isInstanceOf(vn.diemcau.portal.auth.NotPermitted.class);
    }

    @Test
    void boardsAreGroupedCountedNarrowedAndPagedByKey() {
        var late = tasks.due(-2);
        var today = tasks.due(0);
        var later = tasks.due(40);
        var waiting = tasks.reported();
        var over = tasks.reported();
        callers.as(TaskFixture.GIVER, () -> desk.confirm(over, tasks.version(over), ""));
        var all = new TaskFilter(Board.SECTION, "noi", null, null, null, "");
        var page = callers.as("noi.staff", () -> boards.find(all, null));
        assertThat(page.items()).extracting(TaskLine::id).containsExactly(late, today, later, waiting, over);
        assertThat(page.items()).extracting(TaskLine::group).containsExactly(TaskGroup.OVERDUE, TaskGroup.WEEK, TaskGroup.LATER, TaskGroup.WAITING, TaskGroup.DONE);
        assertThat(page.counts()).allSatisfy((group, count) -> assertThat(count).as(group.toString()).isOne());
        assertThat(callers.as("noi.staff", () -> boards.find(new TaskFilter(Board.SECTION, "noi", null, TaskGroup.OVERDUE, null, ""), null)).items()).hasSize(1);
        assertThat(callers.as("noi.staff", () -> boards.find(new TaskFilter(Board.SECTION, "noi", Part.GAVE, null, null, ""), null)).items()).isEmpty();
        var title = rows.texts("select title from task where id = ?", late).get(0);
        assertThat(callers.as("noi.staff", () -> boards.find(new TaskFilter(Board.SECTION, "noi", null, null, null, title.replace("Việc", "viec")), null)).items())
                .extracting(TaskLine::id).contains(late);
        assertThat(callers.as("tccb.staff", () -> search.find(title).tasks())).isEmpty();
        assertThat(callers.as("noi.staff", () -> search.find("!!! & | ' -").tasks())).isEmpty();
        for (int i = 0; i < TaskBoards.PAGE; i++) {
            tasks.due(50);
        }
        var first = callers.as("noi.staff", () -> boards.find(all, null));
        var second = callers.as("noi.staff", () -> boards.find(all, first.next()));
        assertThat(first.items()).hasSize(TaskBoards.PAGE);
        assertThat(second.items()).hasSize(5).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    @Test
    void onesOwnAreThoseForWhichOneIsResponsible() {
        tasks.given();
        var own = tasks.assigned();
        tasks.due(own, -1);
        var found = callers.as("noi.staff", () -> boards.own());
        assertThat(found.open()).isOne();
        assertThat(found.overdue()).isOne();
        assertThat(found.first()).extracting(TaskLine::id).containsExactly(own);
        assertThat(callers.as("noi.editor", () -> boards.own()).open()).isZero();
    }
}
