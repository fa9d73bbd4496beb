package vn.diemcau.portal.auth.accounts;

import java.util.Optional;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** The beans of the adapter, put together as the container does it. */
final class Kernel {

    static final Keycloak KEYCLOAK = keycloak(RunningPortal.stack().identity().accounts().secret());
    static final SectionGroups GROUPS = new SectionGroups(KEYCLOAK);
    static final SectionMembers MEMBERS = new SectionMembers(KEYCLOAK, GROUPS);
    static final Accounts ACCOUNTS = new Accounts(KEYCLOAK);
    static final AccountSessions SESSIONS = new AccountSessions(KEYCLOAK);

    private Kernel() {
    }

    static Keycloak keycloak(String secret) {
        var identity = RunningPortal.stack().identity();
        return new Keycloak(Optional.of(identity.issuer()), Optional.of(identity.accounts().id()), Optional.of(secret));
    }

    /** The id of an account that only this test uses. */
    static String newPerson(String username) {
        return ACCOUNTS.create(username, "Lò", "Thị Mẩy", username + "@benhvien.example").account().id();
    }
}
