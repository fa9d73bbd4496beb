package vn.diemcau.portal.auth.accounts;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;

/** Keycloak's representations, read and written. */
final class AccountJson {

    private AccountJson() {
    }

    static Account account(JsonObject user) {
        return new Account(user.getString("id"), user.getString("username"), fullName(user),
                user.getString("email", ""), user.getBoolean("enabled", false));
    }

    /** The attribute {@code fullName}, as in the claim {@code name}; accounts from elsewhere may have only the two parts. */
    private static String fullName(JsonObject user) {
        if (user.get("attributes") instanceof JsonObject attributes && attributes.get("fullName") instanceof JsonArray names
                && !names.isEmpty()) {
            return names.getString(0);
        }
        var name = (user.getString("lastName", "") + " " + user.getString("firstName", "")).strip();
        return name.isEmpty() ? user.getString("username") : name;
    }

    static AccountSession session(JsonObject session) {
        var clients = session.getJsonObject("clients").values().stream()
                .map(client -> ((JsonString) client).getString()).sorted().toList();
        return new AccountSession(session.getString("id"), instant(session, "start"), instant(session, "lastAccess"),
                session.getString("ipAddress", ""), clients);
    }

    private static Instant instant(JsonObject session, String member) {
        return Instant.ofEpochMilli(session.getJsonNumber(member).longValue());
    }

    static JsonObject newUser(String username, String familyName, String givenName, String email, String password) {
        return Json.createObjectBuilder()
                .add("username", username).add("enabled", true)
                .add("lastName", familyName).add("firstName", givenName).add("email", email)
                .add("attributes", Json.createObjectBuilder()
                        .add("fullName", Json.createArrayBuilder().add(familyName + " " + givenName)))
                .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("type", "password").add("value", password).add("temporary", true)))
                .build();
    }
}
