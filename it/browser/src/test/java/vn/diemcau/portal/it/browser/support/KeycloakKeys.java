package vn.diemcau.portal.it.browser.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Keycloak as its administrator meets it: tokens of other clients and realms, and keys of the portal's realm. */
public final class KeycloakKeys {

    private static final String NAME = "key-of-a-test";

    private final String hospital = RunningPortal.stack().identity().issuer();
    private final String master = hospital.replace("/realms/hospital", "/realms/master");
    private final String components = hospital.replace("/realms/", "/admin/realms/") + "/components";

    /** A token of another realm. */
    public String tokenOfMasterRealm() {
        return Rest.token(master, "grant_type=password&client_id=admin-cli&username=admin&password=admin");
    }

    /** A token of the same realm for another client, which speaks for itself. */
    public String tokenOfOtherClient() {
        var client = RunningPortal.stack().identity().accounts();
        return Rest.token(hospital, "grant_type=client_credentials&client_id=" + client.id() + "&client_secret=" + client.secret());
    }

    /** Makes the realm vouch for a key, without signing with it itself. @return the name of the key */
    public String trust(OwnKey key) {
        var config = new JsonObject();
        Map.of("priority", "1", "enabled", "true", "active", "false", "algorithm", "RS256", "privateKey", key.pem())
                .forEach((name, value) -> config.add(name, only(value)));
        var component = new JsonObject();
        component.addProperty("name", NAME);
        component.addProperty("providerId", "rsa");
        component.addProperty("providerType", "org.keycloak.keys.KeyProvider");
        component.add("config", config);
        var answer = Rest.sent(asAdministrator(components).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(component.toString())));
        if (answer.status() != 201) {
            throw new IllegalStateException("Keycloak has not taken the key: " + answer);
        }
        var keys = Rest.sent(HttpRequest.newBuilder(URI.create(hospital + "/protocol/openid-connect/certs")));
        return StreamSupport.stream(keys.object().getAsJsonArray("keys").spliterator(), false).filter(key::is)
                .findFirst().orElseThrow().getAsJsonObject().get("kid").getAsString();
    }

    /** Takes the key away again. */
    public void forget() {
        var found = Rest.sent(asAdministrator(components + "?name=" + NAME)).json().getAsJsonArray();
        found.forEach(component -> Rest.sent(
                asAdministrator(components + '/' + component.getAsJsonObject().get("id").getAsString()).DELETE()));
    }

    private HttpRequest.Builder asAdministrator(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + tokenOfMasterRealm());
    }

    private static JsonArray only(String value) {
        var array = new JsonArray();
        array.add(value);
        return array;
    }
}
