package vn.diemcau.portal.auth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.SectionRole;

/** Roles in sections, given and taken; sections with and without groups. */
class SectionMembersTest {

    private final SectionMembers members = Kernel.MEMBERS;
    private final SectionGroups groups = Kernel.GROUPS;

    @Test
    void membersAreListedOnceWithTheirHighestRole() {
        assertThat(members.of("danguy")).extracting(member -> member.account().username(), SectionMember::role)
                .containsExactly(tuple("danguy.admin", SectionRole.ADMIN),
                        tuple("danguy.editor", SectionRole.EDITOR));
    }

    @Test
    void aRoleBringsThoseThatItIncludes() {
        var person = Kernel.newPerson("becomes.admin");
        assertThat(members.give(person, "duoc", SectionRole.ADMIN))
                .containsExactly("/sections/duoc", "/sections/duoc/admins", "/sections/duoc/editors");
        assertThat(members.give(person, "duoc", SectionRole.EDITOR)).hasSize(3);
        assertThat(members.give(person, "ksnk", SectionRole.MEMBER)).contains("/sections/ksnk").hasSize(4);
    }

    @Test
    void aRoleThatIsTakenTakesThoseAboveItAlong() {
        var person = Kernel.newPerson("loses.roles");
        members.give(person, "duoc", SectionRole.ADMIN);
        assertThat(members.take(person, "duoc", SectionRole.ADMIN)).containsExactly("/sections/duoc", "/sections/duoc/editors");
        assertThat(members.take(person, "duoc", SectionRole.ADMIN)).hasSize(2);
        members.give(person, "duoc", SectionRole.ADMIN);
        assertThat(members.take(person, "duoc", SectionRole.MEMBER)).isEmpty();
        assertThat(members.take(person, "duoc", SectionRole.MEMBER)).isEmpty();
    }

    @Test
    void unknownPeopleAndSectionsAreSaidToBeUnknown() {
        var person = Kernel.newPerson("stays.outside");
        assertThatThrownBy(() -> members.of("nowhere")).isInstanceOf(UnknownToIdentityServer.class);
        assertThatThrownBy(() -> members.give(person, "nowhere", SectionRole.MEMBER))
                .isInstanceOf(UnknownToIdentityServer.class);
        assertThatThrownBy(() -> members.give("nobody", "duoc", SectionRole.MEMBER))
                .isInstanceOf(UnknownToIdentityServer.class);
        assertThat(members.groupsOf(person)).isEmpty();
    }

    @Test
    void aNewSectionHasAllItsGroupsAndKeepsItsPeopleUnderAnotherCode() {
        var person = Kernel.newPerson("moves.along");
        groups.create("moi");
        members.give(person, "moi", SectionRole.EDITOR);
        groups.rename("moi", "moi2");
        assertThat(members.groupsOf(person)).containsExactly("/sections/moi2", "/sections/moi2/editors");
        groups.delete("moi2");
        assertThat(members.groupsOf(person)).isEmpty();
        assertThatThrownBy(() -> members.of("moi2")).isInstanceOf(UnknownToIdentityServer.class);
    }

    @Test
    void aCodeIsGivenOnceAndIsAPlainWord() {
        assertThatThrownBy(() -> groups.create("noi")).isInstanceOf(KnownToIdentityServer.class);
        assertThatThrownBy(() -> groups.rename("ccb", "noi")).isInstanceOf(KnownToIdentityServer.class);
        assertThatThrownBy(() -> groups.create("a/b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(members.of("noi")).isNotEmpty();
    }
}
