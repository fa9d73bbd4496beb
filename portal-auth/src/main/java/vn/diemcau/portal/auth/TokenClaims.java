package vn.diemcau.portal.auth;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** The claims of a token that the server has already verified; nothing is verified here. */
record TokenClaims(JsonObject claims) {

    static TokenClaims parse(String token) {
        var payload = token.split("\\.")[1];
        try (var reader = Json.createReader(new ByteArrayInputStream(Base64.getUrlDecoder().decode(payload)))) {
            return new TokenClaims(reader.readObject());
        }
    }

    /**
     * Whether they come from an access token. Keycloak says so in {@code typ}; its id tokens are signed with the same key for
     * the same audience, but travel through addresses at log-out and must open nothing.
     */
    boolean areForAccess() {
        return "Bearer".equals(claims.getString("typ", ""));
    }

    Caller toCaller() {
        var username = claims.getString("preferred_username", "");
        return Caller.of(claims.getString("sub", ""), username, claims.getString("name", username),
                strings("groups"), strings("roles"));
    }

    LogIn toLogIn() {
        return new LogIn(toCaller(), issuedAt());
    }

    /** When the token was made (RFC 7519, {@code iat}). */
    Instant issuedAt() {
        return Instant.ofEpochSecond(claims.getJsonNumber("iat") == null ? 0 : claims.getJsonNumber("iat").longValue());
    }

    private List<String> strings(String claim) {
        return claims.get(claim) instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
                : List.of();
    }
}
