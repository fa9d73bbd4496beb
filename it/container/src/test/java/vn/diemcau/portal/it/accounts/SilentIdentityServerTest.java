package vn.diemcau.portal.it.accounts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.AccountSessions;
import vn.diemcau.portal.auth.accounts.Accounts;
import vn.diemcau.portal.auth.accounts.IdentityServerSilent;
import vn.diemcau.portal.auth.accounts.SectionGroups;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.it.support.InsideTheServer;

/** In the server, with its own client library: an identity server that is away is said to be silent. */
@InsideTheServer
class SilentIdentityServerTest {

    @Inject
    private Accounts accounts;

    @Inject
    private SectionMembers members;

    @Inject
    private SectionGroups groups;

    @Inject
    private AccountSessions sessions;

    @Test
    void everythingThatNeedsItSaysSo() {
        assertThatThrownBy(() -> accounts.search("hà", 0, 10)).isInstanceOf(IdentityServerSilent.class);
        assertThatThrownBy(() -> members.give("1", "ctxh", SectionRole.EDITOR)).isInstanceOf(IdentityServerSilent.class);
        assertThatThrownBy(() -> groups.create("moi")).isInstanceOf(IdentityServerSilent.class);
        assertThatThrownBy(() -> sessions.endAll("1")).isInstanceOf(IdentityServerSilent.class);
    }
}
