package vn.diemcau.portal.auth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** Keycloak fails in the middle of a change of several steps. */
class HalfDoneTest {

    private static final String NO_GROUP = "00000000-0000-0000-0000-000000000000";

    @Test
    void whatWasDoneIsUndoneWhenTheNextStepFails() {
        var person = Kernel.newPerson("undone");
        var steps = new Steps();
        steps.take(() -> join(person, group(SectionRole.MEMBER)), () -> leave(person, group(SectionRole.MEMBER)));
        assertThat(Kernel.MEMBERS.groupsOf(person)).containsExactly("/sections/san");
        assertThatThrownBy(() -> steps.take(() -> join(person, NO_GROUP), () -> leave(person, NO_GROUP)))
                .isInstanceOf(UnknownToIdentityServer.class);
        assertThat(Kernel.MEMBERS.groupsOf(person)).isEmpty();
    }

    @Test
    void aServerThatFallsSilentInBetweenIsToldAndTheSameAgainCompletesIt() {
        var person = Kernel.newPerson("half.done");
        var member = group(SectionRole.MEMBER);
        var editor = group(SectionRole.EDITOR);
        var steps = new Steps();
        steps.take(() -> join(person, member), () -> leave(person, member));
        RunningPortal.stack().stopKeycloak();
        try {
            assertThatThrownBy(() -> steps.take(() -> join(person, editor), () -> leave(person, editor)))
                    .isInstanceOf(HalfDone.class).hasCauseInstanceOf(IdentityServerSilent.class);
            assertThatThrownBy(() -> Kernel.MEMBERS.give(person, "san", SectionRole.EDITOR))
                    .isInstanceOf(IdentityServerSilent.class);
        } finally {
            RunningPortal.stack().startKeycloak();
        }
        assertThat(Kernel.MEMBERS.groupsOf(person)).containsExactly("/sections/san");
        assertThat(Kernel.MEMBERS.give(person, "san", SectionRole.EDITOR))
                .containsExactly("/sections/san", "/sections/san/editors");
    }

    private static String group(SectionRole role) {
        return Kernel.GROUPS.idOf("san", role);
    }

    private static void join(String person, String group) {
        Kernel.KEYCLOAK.tell("group", api -> api.join(person, group));
    }

    private static void leave(String person, String group) {
        Kernel.KEYCLOAK.tell("group", api -> api.leave(person, group));
    }
}
