package vn.diemcau.portal.it.tasks;

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
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.TaskDesk;
import vn.diemcau.portal.core.tasks.TaskWork;
import vn.diemcau.portal.core.tasks.boards.Board;
import vn.diemcau.portal.core.tasks.boards.TaskBoards;
import vn.diemcau.portal.core.tasks.boards.TaskFilter;
import vn.diemcau.portal.core.tasks.files.EvidenceFiles;
import vn.diemcau.portal.core.tasks.terms.ReportText;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Permitted;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Rows;

/** Tasks that {@code ctxh} has given to {@code noi}. */
@InsideTheServer
class TaskPermissionsTest {

    /** Those for whom there is no such task. */
    private static final Person[] STRANGERS = {BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN};

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
    private EvidenceFiles files;

    @Inject
    private Permissions permissions;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    @AfterEach
    void clear() {
        rows.change("update section set kind = 'OFFICE' where code = 'tccb'");
        tasks.clear();
    }

    private Permitted<UUID> tried(String operation, Supplier<UUID> given, Consumer<UUID> use) {
        return permissions.of(operation, given, use).hidesFrom(STRANGERS);
    }

    @Test
    @Operation("TaskBook.task")
    @Operation("TaskBook.brief")
    @Operation("TaskBook.candidates")
    @Operation("EvidenceFiles.open")
    void theSectionsThatItNamesReadATask() {
        var readers = new Person[] {ADMIN, EDITOR, MEMBER, OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER};
        tried("TaskBook.task", tasks::given, book::task).allows(readers).refusesTheRest();
        tried("TaskBook.brief", tasks::given, book::brief).allows(readers).refusesTheRest();
        tried("TaskBook.candidates", tasks::given, book::candidates).allows(readers).refusesTheRest();
        tried("EvidenceFiles.open", tasks::file, this::look).allows(readers).refusesTheRest();
    }

    private void look(UUID file) {
        try (var opened = files.open(file).content()) {
            opened.size();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void theLeadershipReadsWhatIsOfTheHospital() {
        rows.change("update section set kind = 'LEADERSHIP' where code = 'tccb'");
        permissions.of(tasks::ofHospital, book::task).allows(ADMIN, EDITOR, MEMBER, OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER)
                .hidesFrom(PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
        permissions.of(tasks::given, book::task).allows(ADMIN, EDITOR, MEMBER, OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER)
                .hidesFrom(STRANGERS).refusesTheRest();
        permissions.of(() -> true, nothing -> boards.find(new TaskFilter(Board.HOSPITAL, "", null, null, null, ""), null)).allows(BYSTANDER)
                .hidesFrom(ADMIN, EDITOR, MEMBER, OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("TaskDesk.give")
    @Operation("TaskBook.ownPeople")
    @Operation("TaskBook.below")
    void editorsGiveInTheNameOfTheirSection() {
        permissions.of("TaskDesk.give", () -> desk.give("ctxh", Ids.next(), TaskFixture.order("noi", TaskVisibility.SECTIONS, List.of(), null)))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("TaskBook.ownPeople", () -> book.ownPeople("ctxh")).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("TaskBook.below", () -> book.below("ctxh")).allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("TaskDesk.change")
    @Operation("TaskDesk.confirm")
    @Operation("TaskDesk.sendBack")
    @Operation("TaskDesk.cancel")
    void whoHasGivenItSaysWhatIsToBeDoneAndWhetherItIs() {
        tried("TaskDesk.change", tasks::given, id -> desk.change(id, 1, TaskFixture.order("noi", TaskVisibility.SECTIONS, List.of(), null)))
                .allows(ADMIN, EDITOR).refusesTheRest();
        tried("TaskDesk.confirm", tasks::reported, id -> desk.confirm(id, 2, "")).allows(ADMIN, EDITOR).refusesTheRest();
        tried("TaskDesk.sendBack", tasks::reported, id -> desk.sendBack(id, 2, "Thiếu số liệu.")).allows(ADMIN, EDITOR).refusesTheRest();
        tried("TaskDesk.cancel", tasks::given, id -> desk.cancel(id, 1, "Không cần nữa.")).allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("TaskWork.accept")
    @Operation("TaskWork.assign")
    @Operation("TaskWork.report")
    void whoLeadsItTakesItOnAndTellsOfIt() {
        tried("TaskWork.accept", tasks::given, id -> work.accept(id, 1)).allows(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        tried("TaskWork.assign", tasks::given, id -> work.assign(id, 1, List.of())).allows(ADMIN, EDITOR, OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        tried("TaskWork.report", tasks::given, id -> work.report(id, 1, new ReportText("Đang làm.", 10, false), List.of()))
                .allows(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        permissions.of(tasks::assigned, id -> work.report(id, tasks.version(id), new ReportText("Đang làm.", 10, false), List.of()))
                .allows(OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER).hidesFrom(STRANGERS).refusesTheRest();
    }

    @Test
    @Operation("TaskBoards.overseesHospital")
    @Operation("TaskBoards.own")
    @Operation("TaskBoards.find")
    @Operation("TaskBoards.export")
    void boardsAreOfOnesOwnSections() {
        permissions.of("TaskBoards.overseesHospital", () -> boards.overseesHospital()).allowsAllStaff();
        permissions.of("TaskBoards.own", () -> boards.own()).allowsAllStaff();
        var ofSection = new TaskFilter(Board.SECTION, "ctxh", null, null, null, "");
        permissions.of("TaskBoards.find", () -> boards.find(ofSection, null)).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
        permissions.of("TaskBoards.export", () -> boards.export(ofSection, line -> { })).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }
}
