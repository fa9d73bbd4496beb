package vn.diemcau.portal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.RoleChanges.Change;

class LogInTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final Caller editor = Caller.of("7", "ctxh.editor", "Trần Thu Hà", List.of("/sections/ctxh/editors"), List.of("staff"));

    private static RoleChanges last(Set<String> groups, boolean active, Instant at) {
        return subject -> subject.equals("7") ? Optional.of(new Change(groups, active, at)) : Optional.empty();
    }

    @Test
    void withoutAChangeTheRolesOfTheLogInCount() {
        assertThat(new LogIn(editor, MORNING).after(subject -> Optional.empty())).isEqualTo(editor);
    }

    @Test
    void aRoleTakenAfterTheLogInIsGone() {
        var caller = new LogIn(editor, MORNING).after(last(Set.of("/sections/ctxh"), true, NOON));
        assertThat(caller.has(SectionRole.EDITOR, "ctxh")).isFalse();
        assertThat(caller.has(SectionRole.MEMBER, "ctxh")).isTrue();
    }

    @Test
    void aLaterLogInKnowsBetterThanAnOlderChange() {
        assertThat(new LogIn(editor, NOON).after(last(Set.of(), true, MORNING))).isEqualTo(editor);
    }

    @Test
    void anAccountThatWasDisabledHoldsNothing() {
        var caller = new LogIn(editor, MORNING).after(last(Set.of("/sections/ctxh/admins"), false, NOON));
        assertThat(Permission.STAFF.heldBy(caller)).isFalse();
        assertThat(Permission.EDIT_SECTION.heldBy(caller, "ctxh")).isFalse();
    }

    @Test
    void aStrangerStaysAStranger() {
        assertThat(LogIn.NONE.after(last(Set.of("/sections/ctxh"), true, NOON))).isEqualTo(Caller.STRANGER);
    }
}
