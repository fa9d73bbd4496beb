package vn.diemcau.portal.auth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Finding, creating and closing accounts. */
class AccountsTest {

    private final Accounts accounts = Kernel.ACCOUNTS;

    @Test
    void anAccountIsFoundByItsWholeUsernameOnly() {
        var account = accounts.withUsername("ctxh.editor").orElseThrow();
        assertThat(account.name()).isEqualTo("Trần Thu Hà");
        assertThat(account.email()).isEqualTo("ctxh.editor@benhvien.example");
        assertThat(account.enabled()).isTrue();
        assertThat(accounts.withId(account.id())).isEqualTo(account);
        assertThat(accounts.withUsername("ctxh.edi")).isEmpty();
    }

    @Test
    void wordsOfANameFindInAnyOrderAndCase() {
        assertThat(accounts.search("HÀ thu", 0, 20)).extracting(Account::username).contains("ctxh.editor");
        assertThat(accounts.search("edit", 0, 20)).extracting(Account::username)
                .contains("ctxh.editor", "noi.editor", "danguy.editor");
    }

    @Test
    void aSearchIsPaged() {
        var all = accounts.search(".admin", 0, 20);
        assertThat(accounts.search(".admin", 0, 2)).isEqualTo(all.subList(0, 2));
        assertThat(accounts.search(".admin", 2, 2)).isEqualTo(all.subList(2, 4));
    }

    @Test
    void nothingAndPatternsFindNobody() {
        assertThat(accounts.search("", 0, 20)).isEmpty();
        assertThat(accounts.search(" * %_\" ", 0, 20)).isEmpty();
    }

    @Test
    void thePortalsOwnAccountIsNotAmongPeople() {
        assertThat(accounts.search("service-account", 0, 20)).isEmpty();
    }

    @Test
    void anUnknownIdIsSaidToBeUnknown() {
        assertThatThrownBy(() -> accounts.withId("nobody")).isInstanceOf(UnknownToIdentityServer.class);
        assertThatThrownBy(() -> accounts.disable("nobody")).isInstanceOf(UnknownToIdentityServer.class);
    }

    @Test
    void anAccountIsClosedAndOpenedAgainWithNothingElseChanged() {
        var before = accounts.withId(Kernel.newPerson("closed.account"));
        accounts.disable(before.id());
        assertThat(accounts.withId(before.id())).isEqualTo(
                new Account(before.id(), before.username(), before.name(), before.email(), false));
        accounts.enable(before.id());
        assertThat(accounts.withId(before.id())).isEqualTo(before);
    }

    @Test
    void aNewAccountHasANameAPasswordForOnceAndNoSection() {
        var created = accounts.create("new.account", "Lò", "Thị Mẩy", "new.account@benhvien.example");
        assertThat(created.account().name()).isEqualTo("Lò Thị Mẩy");
        assertThat(created.temporaryPassword()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(created.toString()).doesNotContain(created.temporaryPassword());
        assertThat(Kernel.MEMBERS.groupsOf(created.account().id())).isEmpty();
    }

    @Test
    void aUsernameIsGivenOnce() {
        assertThatThrownBy(() -> accounts.create("noi.staff", "Lò", "Thị Mẩy", "other@benhvien.example"))
                .isInstanceOf(KnownToIdentityServer.class);
    }

    @Test
    void aMailAddressThatIsNoneIsRefused() {
        assertThatThrownBy(() -> accounts.create("no.mail", "Lò", "Thị Mẩy", "no mail"))
                .isInstanceOf(IdentityServerRefused.class);
        assertThat(accounts.withUsername("no.mail")).isEmpty();
    }

    @Test
    void aWrongSecretOrNoneIsARefusal() {
        assertThatThrownBy(() -> new Accounts(Kernel.keycloak("wrong")).withUsername("noi.staff"))
                .isInstanceOf(IdentityServerRefused.class).hasMessageContaining("service account");
        var unset = new Keycloak(Optional.empty(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new Accounts(unset).withUsername("noi.staff"))
                .isInstanceOf(IdentityServerRefused.class).hasMessageContaining("PORTAL_ACCOUNTS_CLIENT_ID");
    }
}
