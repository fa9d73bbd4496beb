package vn.diemcau.portal.it.staff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.staff.transfer.ListFixture.OFFICE;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.transfer.StaffImport.State;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Rows;

/** Who may take in which lists. */
@InsideTheServer
class ListRightsTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ListFixture lists;

    @Inject
    private StaffImports imports;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    /** A list of the section's admin that gives somebody of the section another post. */
    private UUID ofSection() {
        return lists.send(ADMIN.username(), "NV001,Nguyễn,Thị Thu,Hương,,ctxh,Tổ trưởng " + lists.number() + "\n");
    }

    private PlannedRow only(String username, String row) {
        var id = lists.send(username, row);
        return callers.as(username, () -> imports.page(id, null, 1)).rows().get(0);
    }

    @AfterEach
    void thePeopleAreAsTheyWere() {
        lists.clear();
    }

    @Test
    @Operation("StaffImports.add")
    void adminsOfSectionsSendLists() throws IOException {
        var file = Files.createTempFile("list", ".csv");
        Files.writeString(file, ListFixture.HEADINGS + "NV001,Nguyễn,Thị Thu,Hương,,ctxh,Tổ trưởng\n");
        permissions.of("StaffImports.add", () -> imports.add("a.csv", file)).allows(ADMIN, OTHER_ADMIN).refusesTheRest();
        Files.delete(file);
    }

    @Test
    @Operation("StaffImports.all")
    void adminsOfSectionsSeeTheirLists() {
        permissions.of("StaffImports.all", () -> imports.all()).allows(ADMIN, OTHER_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("StaffImports.page")
    @Operation("StaffImports.list")
    @Operation("StaffImports.export")
    void aListIsSeenByItsSenderOnly() {
        var id = ofSection();
        permissions.of("StaffImports.page", () -> imports.page(id, null, 1)).allows(ADMIN).hidesFrom(OTHER_ADMIN).refusesTheRest();
        permissions.of("StaffImports.list", () -> imports.list(id)).allows(ADMIN).hidesFrom(OTHER_ADMIN).refusesTheRest();
        permissions.of("StaffImports.export", () -> imports.export(id, null, row -> { })).allows(ADMIN).hidesFrom(OTHER_ADMIN)
                .refusesTheRest();
        assertThat(rows.number("select count(*) from audit_entry where action = 'staff.import_downloaded' and thing_id = ?", id.toString())).isOne();
        assertThatThrownBy(() -> lists.list(OFFICE, id)).isInstanceOf(NotFound.class);
    }

    @Test
    @Operation("StaffImports.apply")
    @Operation("StaffImports.undo")
    @Operation("StaffImports.discard")
    void aListIsAppliedUndoneAndThrownAwayByItsSenderOnly() {
        var id = ofSection();
        var print = lists.list(ADMIN.username(), id).fingerprint();
        permissions.of("StaffImports.apply", () -> imports.apply(id, print)).allows(ADMIN).hidesFrom(OTHER_ADMIN).refusesTheRest();
        assertThat(lists.ended(ADMIN.username(), id).state()).isEqualTo(State.DONE);
        permissions.of("StaffImports.undo", () -> imports.undo(id)).allows(ADMIN).hidesFrom(OTHER_ADMIN).refusesTheRest();
        assertThat(lists.list(ADMIN.username(), id).state()).isEqualTo(State.UNDONE);
        permissions.of("StaffImports.discard", this::ofSection, imports::discard).allows(ADMIN).hidesFrom(OTHER_ADMIN).refusesTheRest();
    }

    @Test
    void theListsOfTheOfficeAreSharedByThoseWhoRunIt() {
        var id = lists.send(OFFICE, lists.number() + ",Lê,,An,2001,noi,Bác sĩ\n");
        rows.change("update staff_import set owner = 'somebody else' where id = ?", id);
        assertThat(lists.list(OFFICE, id).office()).isTrue();
        assertThatThrownBy(() -> lists.list("noi.admin", id)).isInstanceOf(NotFound.class);
    }

    @Test
    void theListsOfThePartyStayWithTheirSender() {
        var id = lists.send("danguy.admin", "NV004,Phạm,,Quỳnh,,danguy,Phó bí thư\n");
        assertThat(lists.list("danguy.admin", id).office()).isFalse();
        rows.change("update staff_import set owner = 'somebody else' where id = ?", id);
        assertThatThrownBy(() -> lists.list(OFFICE, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoRunsASectionTakesInItsOwnPeopleOnly() {
        assertThat(only("ctxh.admin", "NV001,Nguyễn,Thị Thu,Hương,2001,ctxh,Tổ trưởng\n").reasons()).isEmpty();
        assertThat(only("ctxh.admin", "NV002,Trần,Đức,Ân,,noi,Trưởng khoa\n").reasons()).extracting(reason -> reason.code()).containsExactly("foreign");
        assertThat(only("ctxh.admin", "NV002,Trần,Đức,Ân,2001,ctxh,Cộng tác viên\n").reasons()).extracting(reason -> reason.code())
                .containsExactly("person.foreign");
        assertThat(only("ctxh.admin", "NV002,Trần,Đức,Ân,,ctxh,Cộng tác viên\n").reasons()).isEmpty();
        assertThat(only("ctxh.admin", lists.number() + ",Lê,,An,,ctxh,Bác sĩ\n").reasons()).extracting(reason -> reason.code())
                .containsExactly("person.new");
    }

    @Test
    void sectionsBelowOnesOwnAreOnesOwn() {
        rows.change("update section set parent_id = (select id from section where code = 'ctxh') where code = 'noi'");
        try {
            assertThat(only("ctxh.admin", "NV002,Trần,Đức,Ân,2001,noi,Trưởng khoa\n").reasons()).isEmpty();
        } finally {
            rows.change("update section set parent_id = null where code = 'noi'");
        }
    }

    @Test
    void notEvenTheOfficeTakesInThePeopleOfThePartyAndSeesTheirPosts() {
        assertThat(only(OFFICE, "NV004,Phạm,,Quỳnh,,danguy,Phó bí thư\n").reasons()).extracting(reason -> reason.code()).containsExactly("foreign");
    }

    @Test
    void whoNoLongerRunsTheOfficeAppliesNothingOfWhatTheySent() {
        var id = lists.send(OFFICE, lists.number() + ",Lê,,An,2001,noi,Bác sĩ\n");
        rows.change("update staff_import set owner = 'ctxh.admin', office = false where id = ?", id);
        var print = lists.list("ctxh.admin", id).fingerprint();
        callers.as("ctxh.admin", () -> imports.apply(id, print));
        assertThat(lists.ended("ctxh.admin", id).state()).isEqualTo(State.PREVIEW);
        assertThat(callers.as("ctxh.admin", () -> imports.page(id, null, 1)).list().isReady()).isFalse();
    }
}
