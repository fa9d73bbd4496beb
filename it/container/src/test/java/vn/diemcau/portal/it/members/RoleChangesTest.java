package vn.diemcau.portal.it.members;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Roles that were given or taken since a person logged in, as the database tells of them. */
@InsideTheServer
class RoleChangesTest {

    @Inject
    private Callers callers;

    @Inject
    private Access access;

    @Inject
    private Rows rows;

    @AfterEach
    void theRolesOfTheLogInCountAgain() {
        rows.change("delete from role_change where subject = 'ctxh.staff'");
    }

    @Test
    void aRoleThatIsGivenAndTakenHoldsFromTheNextRequestOn() {
        assertThat(member().has(SectionRole.EDITOR, "ctxh")).isFalse();
        change("{/sections/ctxh,/sections/ctxh/editors}", true);
        assertThat(member().has(SectionRole.EDITOR, "ctxh")).isTrue();
        change("{/sections/ctxh}", true);
        assertThat(member().has(SectionRole.EDITOR, "ctxh")).isFalse();
        assertThat(member().has(SectionRole.MEMBER, "ctxh")).isTrue();
    }

    @Test
    void anAccountThatIsDisabledIsStaffNoMore() {
        change("{/sections/ctxh}", false);
        assertThat(member().staff()).isFalse();
        assertThat(member().sections()).isEmpty();
    }

    @Test
    void aChangeThatWasBegunAndNotFinishedCountsForNothingYet() {
        rows.change("insert into role_change (subject, begun_at) values ('ctxh.staff', now())");
        assertThat(member().has(SectionRole.MEMBER, "ctxh")).isTrue();
    }

    private Caller member() {
        return callers.as("ctxh.staff", () -> access.caller());
    }

    private void change(String groups, boolean active) {
        rows.change("""
                insert into role_change (subject, groups, active, changed_at) values ('ctxh.staff', cast(? as text[]), ?, now())
                on conflict (subject) do update set groups = excluded.groups, active = excluded.active, changed_at = now()""",
                groups, active);
    }
}
