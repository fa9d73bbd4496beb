package vn.diemcau.portal.auth.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.keycloak.TokenApi;
import vn.diemcau.portal.auth.keycloak.Wire;

/** The way to Keycloak: who the portal is there, and what the answers mean. */
@ApplicationScoped
class Keycloak {

    private static final int UNAUTHORIZED = 401;

    private KeycloakApi api;
    private ServiceToken token;

    protected Keycloak() {
    }

    /** Without an issuer or a service account every call is refused; nothing else of the portal needs them. */
    @Inject
    Keycloak(@ConfigProperty(name = "portal.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "portal.accounts.client.id") Optional<String> clientId,
            @ConfigProperty(name = "portal.accounts.client.secret") Optional<String> clientSecret) {
        if (issuer.isPresent() && clientId.isPresent() && clientSecret.isPresent()) {
            token = new ServiceToken(Wire.to(issuer.get()).build(TokenApi.class), clientId.get(), clientSecret.get());
            api = Wire.to(administrationOf(issuer.get())).register(token).build(KeycloakApi.class);
        }
    }

    private static String administrationOf(String issuer) {
        var realm = issuer.lastIndexOf("/realms/");
        return issuer.substring(0, realm) + "/admin" + issuer.substring(realm);
    }

    /** @param what is spoken of, for whoever reads the message of a failure; never a name of a person */
    <T> T ask(String what, Function<KeycloakApi, T> question) {
        if (api == null) {
            throw new IdentityServerRefused("PORTAL_ACCOUNTS_CLIENT_ID and PORTAL_ACCOUNTS_CLIENT_SECRET are not set", null);
        }
        logIn();
        try {
            return answer(question);
        } catch (WebApplicationException refused) {
            throw AccountsFailure.of(what, refused);
        } catch (ProcessingException silent) {
            throw AccountsFailure.of(silent);
        }
    }

    void tell(String what, Consumer<KeycloakApi> order) {
        ask(what, keycloak -> {
            order.accept(keycloak);
            return null;
        });
    }

    static Stream<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream();
    }

    private void logIn() {
        try {
            token.current();
        } catch (WebApplicationException refused) {
            throw refused.getResponse().getStatus() >= 500 ? new IdentityServerSilent(refused)
                    : new IdentityServerRefused("the identity server does not know the portal's service account", refused);
        } catch (ProcessingException silent) {
            throw new IdentityServerSilent(silent);
        }
    }

    private <T> T answer(Function<KeycloakApi, T> question) {
        try {
            return question.apply(api);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != UNAUTHORIZED) {
                throw refused;
            }
            token.forget();
            logIn();
            return question.apply(api);
        }
    }
}
