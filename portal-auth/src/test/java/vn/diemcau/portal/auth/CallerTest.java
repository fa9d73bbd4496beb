package vn.diemcau.portal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static Caller withGroups(String... groups) {
        return Caller.of("1", "ctxh.editor", "Trần Thu Hà", List.of(groups), List.of("staff"));
    }

    @Test
    void theGroupOfASectionMakesAMember() {
        var caller = withGroups("/sections/ctxh");
        assertThat(caller.has(SectionRole.MEMBER, "ctxh")).isTrue();
        assertThat(caller.has(SectionRole.EDITOR, "ctxh")).isFalse();
    }

    @Test
    void theHighestRoleWinsWhateverTheOrderOfTheGroups() {
        assertThat(withGroups("/sections/ctxh/admins", "/sections/ctxh", "/sections/ctxh/editors").roles())
                .containsEntry("ctxh", SectionRole.ADMIN);
    }

    @Test
    void aRoleInOneSectionIsNoneInAnother() {
        var caller = withGroups("/sections/ctxh/editors", "/sections/congdoan");
        assertThat(caller.has(SectionRole.EDITOR, "congdoan")).isFalse();
        assertThat(caller.sections()).isEqualTo(Set.of("congdoan", "ctxh"));
    }

    @Test
    void groupsThatAreNotOfTheFormAreIgnored() {
        assertThat(withGroups("/sections/", "/sections/ctxh/owners", "/sections/a/editors/x", "sections/noi", "/x").roles())
                .isEmpty();
    }

    @Test
    void anAccountWithoutTheStaffRoleHoldsNothingEvenWithGroups() {
        var caller = Caller.of("1", "outsider", "Lý Khách Vãng", List.of("/sections/ctxh/admins"), List.of());
        assertThat(Permission.STAFF.heldBy(caller)).isFalse();
        assertThat(caller.sections()).isEmpty();
        assertThat(Permission.EDIT_SECTION.heldBy(caller, "ctxh")).isFalse();
    }

    @Test
    void aPortalAdminReadsNoSectionForThatReason() {
        var caller = Caller.of("1", "admin", "Lê Quang Huy", List.of("/sections/cntt"), List.of("staff", "portal-admin"));
        assertThat(Permission.ADMINISTER_PORTAL.heldBy(caller)).isTrue();
        assertThat(Permission.READ_SECTION.heldBy(caller, "danguy")).isFalse();
    }

    @Test
    void aStrangerHoldsNoPermission() {
        for (var permission : Permission.values()) {
            assertThat(permission.heldBy(Caller.STRANGER)).as(permission.name()).isFalse();
        }
    }
}
