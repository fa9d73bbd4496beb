package vn.diemcau.portal.auth;

import com.ibm.websphere.security.WSSecurityException;
import com.ibm.websphere.security.auth.CredentialDestroyedException;
import com.ibm.websphere.security.auth.WSSubject;
import com.ibm.websphere.security.cred.WSCredential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.Subject;
import javax.security.auth.login.CredentialExpiredException;
import vn.diemcau.portal.auth.keycloak.Tokens;

/**
 * Reads the caller out of the subject that Liberty has authenticated.
 *
 * <p>With Keycloak the subject carries the access token that Liberty has verified; its claims {@code groups} and
 * {@code roles} are read; for a browser's session they are renewed, see {@link LastingCallers}. With a user registry of
 * the server (as in tests) the groups are the registry's, and the realm roles are groups without a slash.
 */
@ApplicationScoped
public class CallerReader {

    private static final int REMEMBERED = 4_096;

    private final Map<String, LogIn> byToken = new ConcurrentHashMap<>();

    @Inject
    private LastingCallers sessions;

    LogIn read() {
        try {
            var subject = WSSubject.getCallerSubject();
            if (subject == null) {
                return LogIn.NONE;
            }
            var access = token(subject, "access_token");
            var refresh = token(subject, "refresh_token");
            if (access == null) {
                return ofRegistry(subject);
            }
            return refresh == null ? ofBearerToken(access) : sessions.of(new Tokens(access, refresh));
        } catch (WSSecurityException | CredentialExpiredException | CredentialDestroyedException refused) {
            return LogIn.NONE;
        }
    }

    /** The id token of the current log-in, which the identity server wants to see at log-out; empty without one. */
    public Optional<String> idToken() {
        try {
            return Optional.ofNullable(WSSubject.getCallerSubject()).map(subject -> token(subject, "id_token"));
        } catch (WSSecurityException refused) {
            return Optional.empty();
        }
    }

    /** A token that speaks for the caller at the identity server; empty where nobody has logged in there. */
    public Optional<String> accessToken() {
        try {
            return Optional.ofNullable(WSSubject.getCallerSubject()).map(subject -> {
                var access = token(subject, "access_token");
                var refresh = token(subject, "refresh_token");
                return refresh == null ? access : sessions.accessToken(new Tokens(access, refresh));
            });
        } catch (WSSecurityException refused) {
            return Optional.empty();
        }
    }

    private LogIn ofBearerToken(String token) {
        var known = byToken.get(token);
        if (known != null) {
            return known;
        }
        if (byToken.size() >= REMEMBERED) {
            byToken.clear();
        }
        var claims = TokenClaims.parse(token);
        var logIn = claims.areForAccess() ? claims.toLogIn() : LogIn.NONE;
        byToken.put(token, logIn);
        return logIn;
    }

    private static String token(Subject subject, String name) {
        for (var credentials : List.of(subject.getPrivateCredentials(), subject.getPublicCredentials())) {
            for (var credential : credentials) {
                if (credential instanceof Hashtable<?, ?> table && table.get(name) instanceof String token) {
                    return token;
                }
            }
        }
        return null;
    }

    private static LogIn ofRegistry(Subject subject)
            throws CredentialExpiredException, CredentialDestroyedException {
        for (var credential : subject.getPublicCredentials(WSCredential.class)) {
            if (!credential.isUnauthenticated()) {
                var groups = groupNames(credential.getGroupIds());
                return new LogIn(Caller.of(credential.getSecurityName(), credential.getSecurityName(),
                        credential.getSecurityName(), groups, groups), Instant.EPOCH);
            }
        }
        return LogIn.NONE;
    }

    /** Liberty names a group {@code group:<registry>/<name>}. */
    private static List<String> groupNames(Collection<?> ids) {
        return ids.stream().map(String::valueOf).map(id -> id.substring(id.indexOf('/') + 1)).toList();
    }
}
