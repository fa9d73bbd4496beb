package vn.diemcau.portal.core.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.ReportText;
import vn.diemcau.portal.core.tasks.terms.TaskState;
import vn.diemcau.portal.core.tasks.terms.TaskTerms;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;
import vn.diemcau.portal.core.tasks.terms.Term;

class TaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Section OFFICE = new Section("ctxh", "Phòng CTXH", "CTXH", SectionKind.OFFICE, 1, 1);
    private static final Section WARD = new Section("noi", "Khoa Nội", "Nội", SectionKind.CLINICAL, 2, 2);
    private static final Section PARTY = new Section("danguy", "Đảng ủy", "Đảng ủy", SectionKind.PARTY, 3, 3);

    private static TaskTerms terms(LocalDate dueOn, TaskVisibility visibility) {
        return new TaskTerms("Việc", "", "", dueOn, Term.NEAR, Priority.NORMAL, visibility);
    }

    private static Task given(LocalDate dueOn) {
        var task = new Task(UUID.randomUUID(), OFFICE, null, "x", TODAY);
        task.ask(terms(dueOn, TaskVisibility.HOSPITAL), WARD, List.of());
        return task;
    }

    @Test
    void itIsOverdueFromTheDayAfterTheDeadlineAndOnlyWhileItIsWorkedOn() {
        var task = given(TODAY);
        assertThat(task.isOverdueOn(TODAY)).isFalse();
        assertThat(task.isOverdueOn(TODAY.plusDays(1))).isTrue();
        task.reportDone(TODAY);
        assertThat(task.isOverdueOn(TODAY.plusDays(1))).isFalse();
        assertThat(given(null).isOverdueOn(TODAY.plusYears(9))).isFalse();
    }

    @Test
    void onlyWhatWasReportedAsDoneIsConfirmedOrSentBack() {
        var task = given(TODAY);
        assertThatThrownBy(() -> task.confirm(TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(task::sendBack).isInstanceOf(Refused.class);
        task.reportDone(TODAY);
        task.sendBack();
        assertThat(task.getState()).isEqualTo(TaskState.ACCEPTED);
        task.reportDone(TODAY);
        task.confirm(TODAY);
        assertThat(task.getEndedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> task.cancel(TODAY)).isInstanceOf(Refused.class);
    }

    @Test
    void toldOfProgressItIsTakenOn() {
        var task = given(TODAY);
        task.progress(30);
        assertThat(task.getState()).isEqualTo(TaskState.ACCEPTED);
        task.progress(null);
        assertThat(task.getPercent()).isEqualTo(30);
        assertThatThrownBy(task::accept).isInstanceOf(Refused.class);
    }

    @Test
    void whatTheSectionHasTakenOnIsNotLedAway() {
        var task = given(TODAY);
        assertThatCode(() -> task.ask(terms(TODAY, TaskVisibility.SECTIONS), OFFICE, List.of())).doesNotThrowAnyException();
        task.accept();
        assertThatThrownBy(() -> task.ask(terms(TODAY, TaskVisibility.SECTIONS), WARD, List.of())).isInstanceOf(Refused.class);
    }

    @Test
    void mattersOfThePartyAreForTheSectionsConcerned() {
        var task = new Task(UUID.randomUUID(), OFFICE, null, "x", TODAY);
        assertThatThrownBy(() -> task.ask(terms(null, TaskVisibility.HOSPITAL), WARD, List.of(PARTY))).isInstanceOf(Refused.class);
        assertThatCode(() -> task.ask(terms(null, TaskVisibility.SECTIONS), WARD, List.of(PARTY))).doesNotThrowAnyException();
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new TaskTerms(" ", "", "", null, Term.NEAR, Priority.NORMAL, TaskVisibility.SECTIONS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new TaskTerms("x".repeat(201), "", "", null, Term.NEAR, Priority.NORMAL, TaskVisibility.SECTIONS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new TaskTerms("x", "", "", LocalDate.of(9999, 1, 1), Term.NEAR, Priority.NORMAL, TaskVisibility.SECTIONS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new TaskTerms("x", "", "", null, null, Priority.NORMAL, TaskVisibility.SECTIONS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ReportText("x", 101, false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ReportText("x", -3, false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ReportText(" ", 10, false)).isInstanceOf(Refused.class);
    }
}
