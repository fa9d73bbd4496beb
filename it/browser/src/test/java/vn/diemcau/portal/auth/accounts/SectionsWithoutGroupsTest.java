package vn.diemcau.portal.auth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** Keycloak has lost the groups of a section, as after an import of the realm. */
class SectionsWithoutGroupsTest extends BrowserTest {

    @Test
    void theyAreMadeWhenTheMembersOfTheSectionAreLookedAt() {
        Kernel.GROUPS.delete("dinhduong");
        assertThatThrownBy(() -> Kernel.MEMBERS.of("dinhduong")).isInstanceOf(UnknownToIdentityServer.class);
        assertThat(as(Person.PORTAL_ADMIN).navigate("/admin/sections/dinhduong/members").status()).isEqualTo(200);
        assertThat(Kernel.MEMBERS.of("dinhduong")).isEmpty();
    }

    @Test
    void whatIsMissingIsMadeAndWhatIsThereStaysWithItsPeople() {
        assertThat(Kernel.GROUPS.ensure("moinguyen")).isTrue();
        assertThat(Kernel.GROUPS.ensure("moinguyen")).isFalse();
        Kernel.KEYCLOAK.tell("group", api -> api.deleteGroup(Kernel.GROUPS.idOf("moinguyen", SectionRole.ADMIN)));
        var person = Kernel.newPerson("stays.inside");
        Kernel.MEMBERS.give(person, "moinguyen", SectionRole.MEMBER);
        assertThat(Kernel.GROUPS.ensure("moinguyen")).isTrue();
        assertThat(Kernel.MEMBERS.groupsOf(person)).containsExactly("/sections/moinguyen");
        assertThat(Kernel.GROUPS.deleteIfEmpty("moinguyen")).isFalse();
        Kernel.MEMBERS.take(person, "moinguyen", SectionRole.MEMBER);
        assertThat(Kernel.GROUPS.deleteIfEmpty("moinguyen")).isTrue();
        assertThat(Kernel.GROUPS.deleteIfEmpty("moinguyen")).isTrue();
    }
}
