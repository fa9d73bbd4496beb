package vn.diemcau.portal.auth.accounts.devices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.CallerReader;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.auth.keycloak.Wire;

/** The sessions of the caller. Every operation may throw an {@link AccountsFailure}. */
@ApplicationScoped
public class OwnDevices {

    private CallerReader caller;
    private DevicesApi api;

    protected OwnDevices() {
    }

    @Inject
    OwnDevices(CallerReader caller, @ConfigProperty(name = "portal.oidc.issuer") Optional<String> issuer) {
        this.caller = caller;
        this.api = issuer.map(address -> Wire.to(address).build(DevicesApi.class)).orElse(null);
    }

    /** All of them, the one that asks first, then the one that was used last. */
    public List<Device> all() {
        return ask(DevicesApi::devices).orElse(JsonValue.EMPTY_JSON_ARRAY).getValuesAs(JsonObject.class).stream()
                .flatMap(OwnDevices::sessions)
                .sorted(Comparator.comparing(Device::current).thenComparing(Device::lastAccess).reversed()).toList();
    }

    /** Logs out there. Nothing happens if the caller has no such session (any more). */
    public void end(String session) {
        ask((keycloak, bearer) -> {
            keycloak.end(bearer, session);
            return null;
        });
    }

    /** Logs out everywhere else. */
    public void endOthers() {
        ask((keycloak, bearer) -> {
            keycloak.endOthers(bearer);
            return null;
        });
    }

    /** @return nothing if the caller has not logged in at the identity server */
    private <T> Optional<T> ask(BiFunction<DevicesApi, String, T> question) {
        try {
            return caller.accessToken().map(token -> question.apply(api, "Bearer " + token));
        } catch (WebApplicationException refused) {
            throw AccountsFailure.of("own session", refused);
        } catch (ProcessingException silent) {
            throw AccountsFailure.of(silent);
        }
    }

    /** Keycloak groups sessions by device, as far as it can tell devices apart. */
    private static Stream<Device> sessions(JsonObject device) {
        return device.getJsonArray("sessions").getValuesAs(JsonObject.class).stream().map(session -> new Device(
                session.getString("id"), session.getString("browser", "Other"), device.getString("os", "Other"),
                device.getBoolean("mobile", false), session.getString("ipAddress", ""), instant(session, "started"),
                instant(session, "lastAccess"), session.getBoolean("current", false)));
    }

    /** Seconds, other than in the Admin REST API. */
    private static Instant instant(JsonObject session, String member) {
        return Instant.ofEpochSecond(session.getJsonNumber(member).longValue());
    }
}
