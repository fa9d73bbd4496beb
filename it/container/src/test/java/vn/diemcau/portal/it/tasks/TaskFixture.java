package vn.diemcau.portal.it.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.tasks.TaskDesk;
import vn.diemcau.portal.core.tasks.TaskWork;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.ReportText;
import vn.diemcau.portal.core.tasks.terms.TaskOrder;
import vn.diemcau.portal.core.tasks.terms.TaskTerms;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;
import vn.diemcau.portal.core.tasks.terms.Term;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Tasks that {@code ctxh} gives to {@code noi}. */
@ApplicationScoped
public class TaskFixture {

    public static final String GIVER = "ctxh.editor";
    public static final String LEAD = "noi.editor";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskWork work;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private StaffFixture staff;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    public static TaskTerms terms(String title, LocalDate dueOn, TaskVisibility visibility) {
        return new TaskTerms(title, "Làm rõ từng bước.", "Một báo cáo", dueOn, Term.NEAR, Priority.NORMAL, visibility);
    }

    public static String title() {
        return "Việc thử " + NUMBER.incrementAndGet();
    }

    public static TaskOrder order(String lead, TaskVisibility visibility, List<UUID> people, UUID parent) {
        return new TaskOrder(terms(title(), HospitalDay.today().plusDays(30), visibility), lead, List.of(), people, parent);
    }

    /** From {@code ctxh} to {@code noi}, read by these two sections. */
    public UUID given() {
        return given(order("noi", TaskVisibility.SECTIONS, List.of(), null));
    }

    public UUID given(TaskOrder order) {
        hospital.ensure();
        return callers.as(GIVER, () -> desk.give("ctxh", Ids.next(), order).getId());
    }

    /** One that the hospital's leadership reads too. */
    public UUID ofHospital() {
        return given(order("noi", TaskVisibility.HOSPITAL, List.of(), null));
    }

    /** One for which {@code noi.staff} is responsible. */
    public UUID assigned() {
        var id = given();
        callers.as(LEAD, () -> work.assign(id, version(id), List.of(staff.withAccount("noi.staff"))));
        return id;
    }

    /** One that is said to be done. */
    public UUID reported() {
        var id = given();
        report(id, List.of());
        return id;
    }

    private void report(UUID id, List<Enclosure> files) {
        callers.as(LEAD, () -> work.report(id, version(id), new ReportText("Xong cả.", null, true), files));
    }

    /** A file that came with a report. */
    public UUID file() {
        var id = given();
        report(id, List.of(enclosures.file("Minh chứng.pdf", "%PDF-1.7 trial".getBytes())));
        return UUID.fromString(rows.texts("select f.id from task_file f join task_entry e on e.id = f.entry_id where e.task_id = ?", id).get(0));
    }

    /** Due so many days from today, given long before. */
    public UUID due(int days) {
        var id = given();
        due(id, days);
        return id;
    }

    public void due(UUID id, int days) {
        rows.change("update task set due_on = hospital_today() + ?, created_on = hospital_today() - 100 where id = ?", days, id);
    }

    public long version(UUID id) {
        return rows.number("select version from task where id = ?", id);
    }

    public String state(UUID id) {
        return rows.texts("select state from task where id = ?", id).get(0);
    }

    /** As it was before the tests. */
    public void clear() {
        rows.change("delete from task_reminder");
        rows.change("delete from task_file");
        rows.change("delete from task_entry");
        rows.change("delete from task");
        rows.change("delete from notice where kind like 'task.%'");
        rows.change("delete from mail where kind like 'task.%'");
    }
}
