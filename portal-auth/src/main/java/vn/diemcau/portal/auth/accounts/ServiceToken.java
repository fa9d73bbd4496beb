package vn.diemcau.portal.auth.accounts;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import vn.diemcau.portal.auth.keycloak.TokenApi;

/** The token with which the portal speaks for itself: fetched when needed, kept until shortly before it ends. */
final class ServiceToken implements ClientRequestFilter {

    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final TokenApi tokens;
    private final String clientId;
    private final String clientSecret;
    private String token;
    private Instant end = Instant.MIN;

    ServiceToken(TokenApi tokens, String clientId, String clientSecret) {
        this.tokens = tokens;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + current());
    }

    /** Before a request rather than in {@link #filter}, so that a failure here is not taken for one of the request. */
    synchronized String current() {
        if (!Instant.now().isBefore(end)) {
            var answer = tokens.token("client_credentials", clientId, clientSecret);
            token = answer.getString("access_token");
            end = Instant.now().plusSeconds(answer.getInt("expires_in")).minus(MARGIN);
        }
        return token;
    }

    /** The identity server no longer takes the token: it has forgotten it, or has new keys. */
    synchronized void forget() {
        end = Instant.MIN;
    }
}
