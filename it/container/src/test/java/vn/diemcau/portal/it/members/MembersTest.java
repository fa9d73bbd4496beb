package vn.diemcau.portal.it.members;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.core.members.AccountOffice;
import vn.diemcau.portal.core.members.Members;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Permitted;
import vn.diemcau.portal.it.support.Rows;

/** There is no Keycloak here: who is let through meets its silence, and that nothing has been changed. */
@InsideTheServer
class MembersTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Administration administration;

    @Inject
    private Members members;

    @Inject
    private AccountOffice accounts;

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

    @Test
    @Operation("Administration.section")
    void aSectionIsRunByItsAdminsAndThePortals() {
        permissions.of("Administration.section", () -> administration.section("ctxh")).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("Administration.sections")
    void adminsSeeWhatTheyRun() {
        permissions.of("Administration.sections", administration::sections).allows(ADMIN, OTHER_ADMIN, PORTAL_ADMIN).refusesTheRest();
        assertThat(callers.as("ctxh.admin", administration::sections)).extracting(SectionCard::code).containsExactly("ctxh");
        assertThat(callers.as("admin", administration::sections)).extracting(SectionCard::code).contains("ctxh", "noi", "danguy");
    }

    @Test
    void theAdminOfASectionRunsThoseBelowIt() {
        rows.change("update section set parent_id = (select id from section where code = 'noi') where code = 'tccb'");
        try {
            assertThat(callers.as("noi.admin", () -> administration.section("tccb")).getCode()).isEqualTo("tccb");
            assertThat(callers.as("noi.admin", administration::sections)).extracting(SectionCard::code).containsExactly("noi", "tccb");
        } finally {
            rows.change("update section set parent_id = null where code = 'tccb'");
        }
    }

    @Test
    @Operation("Members.of")
    @Operation("Members.assign")
    void rolesAreSeenAndGivenByTheAdminsOfTheSectionAndOfThePortal() {
        runBy("Members.of", () -> members.of("ctxh", ""));
        runBy("Members.assign", () -> members.assign("ctxh", "some-account", SectionRole.EDITOR));
    }

    @Test
    @Operation("AccountOffice.withoutSection")
    @Operation("AccountOffice.create")
    @Operation("AccountOffice.enable")
    @Operation("AccountOffice.disable")
    void accountsInNoSectionAreLookedAfterByThoseWhoRunThePortal() {
        runByThePortal("AccountOffice.withoutSection", () -> accounts.withoutSection(0));
        runByThePortal("AccountOffice.create", () -> accounts.create("nguoi.moi", "Lò", "Thị Mẩy", "nguoi.moi@benhvien.example"));
        runByThePortal("AccountOffice.enable", () -> accounts.enable("some-account"));
        runByThePortal("AccountOffice.disable", () -> accounts.disable("some-account"));
    }

    private void runByThePortal(String name, Runnable operation) {
        tried(name, operation).allows(PORTAL_ADMIN).refusesTheRest();
    }

    private void runBy(String name, Runnable operation) {
        tried(name, operation).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
    }

    private Permitted<Boolean> tried(String name, Runnable operation) {
        return permissions.of(name, () -> {
            try {
                operation.run();
            } catch (AccountsFailure silent) {
                assertThat(rows.number("select count(*) from role_change where subject = 'some-account'")).isZero();
            }
        });
    }
}
