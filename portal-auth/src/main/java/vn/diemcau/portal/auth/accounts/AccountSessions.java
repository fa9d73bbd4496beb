package vn.diemcau.portal.auth.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/**
 * Log-ins of people that last. Ending one ends it at the identity server, which tells the portal by back-channel
 * log-out. Asks for no permission; see the package. Every operation may throw an {@link AccountsFailure}.
 */
@ApplicationScoped
public class AccountSessions {

    private Keycloak keycloak;

    protected AccountSessions() {
    }

    @Inject
    AccountSessions(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** The sessions of an account, the newest first. */
    public List<AccountSession> of(String accountId) {
        return Keycloak.objects(keycloak.ask("account", api -> api.sessions(accountId)))
                .map(AccountJson::session).sorted(Comparator.comparing(AccountSession::start).reversed()).toList();
    }

    /** @throws UnknownToIdentityServer if the account has no such session (any more) */
    public void end(String accountId, String sessionId) {
        if (of(accountId).stream().noneMatch(session -> session.id().equals(sessionId))) {
            throw new UnknownToIdentityServer("session", null);
        }
        keycloak.tell("session", api -> api.endSession(sessionId));
    }

    /** Logs the person out wherever they are logged in. */
    public void endAll(String accountId) {
        keycloak.tell("account", api -> api.logOut(accountId));
    }
}
