package vn.diemcau.portal.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.keycloak.SessionRenewal;
import vn.diemcau.portal.auth.keycloak.Tokens;

/**
 * The callers of browsers' sessions, kept in step with the identity server. A session outlasts its access token by far; so
 * after some minutes the next request asks anew. A right that was given or taken holds from then on, and a session that has
 * ended there, by idling or by somebody's hand, is over here too. While the identity server is silent people go on.
 */
@ApplicationScoped
class LastingCallers {

    private static final int REMEMBERED = 10_000;
    private static final Duration BEFORE_ASKING_A_SILENT_SERVER_AGAIN = Duration.ofSeconds(30);

    private final Map<String, Session> byFirstToken = new ConcurrentHashMap<>();
    private SessionRenewal renewal;
    private Duration trusted;

    protected LastingCallers() {
    }

    @Inject
    LastingCallers(SessionRenewal renewal,
            @ConfigProperty(name = "portal.rights.trusted-for", defaultValue = "PT5M") Duration trusted) {
        this.renewal = renewal;
        this.trusted = trusted;
    }

    /**
     * Who is behind a session.
     *
     * @param atLogIn the tokens of the log-in; they name the session as long as it lasts
     * @return a stranger when the session has ended at the identity server
     */
    LogIn of(Tokens atLogIn) {
        return session(atLogIn).logIn();
    }

    /** The access token that the session has now, for asking the identity server in the person's own name. */
    String accessToken(Tokens atLogIn) {
        return session(atLogIn).accessToken();
    }

    private Session session(Tokens atLogIn) {
        if (byFirstToken.size() >= REMEMBERED) {
            byFirstToken.clear();
        }
        return byFirstToken.computeIfAbsent(atLogIn.accessToken(), token -> new Session(atLogIn));
    }

    /** One at a time: requests of the same session that come together wait for the same answer. */
    private final class Session {

        private Tokens tokens;
        private LogIn logIn;
        private Instant due;

        Session(Tokens atLogIn) {
            read(atLogIn);
            due = logIn.at().plus(trusted);
        }

        synchronized LogIn logIn() {
            if (!logIn.caller().isStranger() && !Instant.now().isBefore(due)) {
                renewal.renew(tokens).ifPresentOrElse(this::accept, () -> logIn = LogIn.NONE);
            }
            return logIn;
        }

        synchronized String accessToken() {
            logIn();
            return tokens.accessToken();
        }

        private void accept(Tokens answer) {
            boolean silent = answer.equals(tokens);
            read(answer);
            due = Instant.now().plus(silent ? BEFORE_ASKING_A_SILENT_SERVER_AGAIN : trusted);
        }

        private void read(Tokens answer) {
            tokens = answer;
            logIn = TokenClaims.parse(answer.accessToken()).toLogIn();
        }
    }
}
