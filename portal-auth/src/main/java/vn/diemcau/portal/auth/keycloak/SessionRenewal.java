package vn.diemcau.portal.auth.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks Keycloak whether a person's session lasts and what it says of the person now; this also keeps it from idling out. */
@ApplicationScoped
public class SessionRenewal {

    /** The session has ended or the account is closed: {@code invalid_grant}, RFC 6749, section 5.2. */
    private static final int INVALID_GRANT = 400;

    private TokenApi api;
    private String clientId;
    private String clientSecret;

    protected SessionRenewal() {
    }

    @Inject
    SessionRenewal(@ConfigProperty(name = "portal.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "portal.oidc.client.id") Optional<String> clientId,
            @ConfigProperty(name = "portal.oidc.client.secret") Optional<String> clientSecret) {
        this.api = issuer.map(address -> Wire.to(address).build(TokenApi.class)).orElse(null);
        this.clientId = clientId.orElse("");
        this.clientSecret = clientSecret.orElse("");
    }

    /** @return the new tokens; the old ones when Keycloak does not answer; nothing when it has ended the session */
    public Optional<Tokens> renew(Tokens old) {
        try {
            var answer = api.renew("refresh_token", clientId, clientSecret, old.refreshToken());
            return Optional.of(new Tokens(answer.getString("access_token"), answer.getString("refresh_token")));
        } catch (WebApplicationException refused) {
            return refused.getResponse().getStatus() == INVALID_GRANT ? Optional.empty() : Optional.of(old);
        } catch (ProcessingException silent) {
            return Optional.of(old);
        }
    }
}
